import { expect, test } from '@jest/globals';
import { Progress } from '../../src/commands/progress.js';
import { MemoryTerminal } from '../support/memory-world.js';

const told = (times: number, errIsTerminal = true): string => {
  const terminal = new MemoryTerminal({ errIsTerminal });
  const progress = new Progress(terminal, times);
  for (let index = 0; index < times; index++) {
    progress.done = index;
    progress.show('Printing');
  }
  progress.clear();
  return terminal.errText.replaceAll('\r\u001b[K', '|');
};

test('says how far a run is that makes many months, and leaves nothing behind', () => {
  expect(told(1)).toBe('|Printing \u2026|');
  expect(told(3)).toBe('|1 of 3: Printing \u2026|2 of 3: Printing \u2026|3 of 3: Printing \u2026|');
});

test('is told to nobody in a log', () => expect(told(3, false)).toBe(''));
