import { describe, expect, test } from '@jest/globals';
import { printFaults } from '../../src/html/print-faults.js';
import { MachineFailure } from '../../src/world/world.js';
import { memoryWorld } from '../support/memory-world.js';
import { told } from '../support/told.js';

const UNTAGGED = { kind: 'text' as const, page: 2, text: 'a)', after: 'It covers:' };
const SAID = 'Page 2 of note has "a)" without a tag, after "It covers:".';

const faults = (files: Readonly<Record<string, string>>) =>
  printFaults('note', [UNTAGGED], ['/desk/own', '/desk/shipped'], memoryWorld({ files }).files);

describe('text that is printed without a tag', () => {
  test("is told of the programme's own style sheet that has it", () => {
    expect(told(faults({ 'own/styles/brand.css': 'p::before { content: "a)" }' }))).toEqual([
      `1:23 [a)] print-untagged: ${SAID}`,
    ]);
  });

  test("is the browser's fault where a programme has no templates of its own", () => {
    expect(() => faults({ 'shipped/paper.hbs': '<p>a)</p>' })).toThrow(MachineFailure);
    expect(() => faults({})).toThrow(`This browser cannot print an accessible PDF. ${SAID}`);
  });

  test('is none where there is none', () => {
    expect(printFaults('note', [], ['/desk/shipped'], memoryWorld().files)).toEqual([]);
  });
});
