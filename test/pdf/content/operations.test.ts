import { expect, test } from '@jest/globals';
import { type Operand, visitOperations } from '../../../src/pdf/content/operations.js';

const read = (text: string): readonly (readonly [string, readonly Operand[], string])[] => {
  const bytes = Buffer.from(text, 'latin1');
  const seen: (readonly [string, readonly Operand[], string])[] = [];
  visitOperations(bytes, (operator, operands, start, end) =>
    seen.push([operator, [...operands], text.slice(start, end)]),
  );
  return seen;
};

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each<[string, string, readonly Operand[]]>([
  ['1 -2 .5 -.25 +3. 0 cm', 'cm', [1, -2, 0.5, -0.25, 3, 0]],
  ['/F4 12.6599998 Tf', 'Tf', ['/F4', 12.6599998]],
  ['<0011> Tj', 'Tj', [bytes(0, 0x11)]],
  ['<4a 4B4> Tj', 'Tj', [bytes(0x4a, 0x4b, 0x40)]],
  ['[<0001>-5.5<0002>]TJ', 'TJ', [bytes(0, 1), -5.5, bytes(0, 2)]],
  ['(a\\(b\\)(c)\\n\\101\\\n) Tj', 'Tj', [Uint8Array.from('a(b)(c)\nA', (one) => one.charCodeAt(0))]],
  ['/P <</MCID 12 >>BDC', 'BDC', ['/P', '<</MCID 12 >>']],
  ['/Span<</A <</B (>>)>> /C <AB>>> BDC', 'BDC', ['/Span', '<</A <</B (>>)>> /C <AB>>>']],
  ['W*', 'W*', []],
])('reads %j', (text, operator, operands) => {
  expect(read(`${text}\n`)).toEqual([[operator, operands, text]]);
});

test('says where each operation stands, white space around it left out', () => {
  expect(read('q\n  1 0 0 1 5 5 cm\t\n0 0 10 10 re\r\nf').map(([, , text]) => text)).toEqual([
    'q',
    '1 0 0 1 5 5 cm',
    '0 0 10 10 re',
    'f',
  ]);
});

test('refuses what it does not know, instead of reading on past it', () => {
  expect(() => read('{ 1 } Tj')).toThrow('{');
});
