import { expect, test } from '@jest/globals';
import { codeAt, readTextOfCodes, readWidths } from '../../../src/pdf/content/font.js';

test('reads the text of codes, singly, in ranges, and several letters for one code', () => {
  const cmap = `2 beginbfchar
<0001> <0020>
<0081> <00660074>
endbfchar
1 beginbfrange
<0002> <0004> <0041>
endbfrange
1 beginbfchar
<0010> <D83DDE00>
endbfchar`;
  expect([...readTextOfCodes(cmap)]).toEqual([
    [1, ' '],
    [0x81, 'ft'],
    [0x10, '\u{1f600}'],
    [2, 'A'],
    [3, 'B'],
    [4, 'C'],
  ]);
});

test('reads widths, one by one and alike in a range', () => {
  expect([...readWidths([0, [653, 200], 127, [609], 259, 261, 619])]).toEqual([
    [0, 653],
    [1, 200],
    [127, 609],
    [259, 619],
    [260, 619],
    [261, 619],
  ]);
});

test('takes codes of one byte or of two', () => {
  const shown = Uint8Array.from([1, 2, 3, 4]);
  expect(codeAt(shown, 2, 2)).toBe(0x0304);
  expect(codeAt(shown, 2, 1)).toBe(3);
});
