import { expect, test } from '@jest/globals';
import { fold, oneLine } from '../../src/words/fold.js';

test.each([
  ['  Planned \n spend\tfor 2020/21 ', 'Planned spend for 2020/21', 'planned spend for 2020/21'],
  ['A\u00a0B', 'A B', 'a b'],
  ['', '', ''],
])('%j', (text, line, folded) => {
  expect(oneLine(text)).toBe(line);
  expect(fold(text)).toBe(folded);
});
