import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';
import { readPlainBinding } from '../../src/narrative/plain-binding.js';
import { readBinding } from '../../src/narrative/read-binding.js';

const name = fc.constantFrom(
  ...'kpi risk-table at since as else else-if true true-x false null undefined this if each lookup a b-c -x x- log'.split(
    ' ',
  ),
);
const value = fc
  .string({ unit: fc.constantFrom(...'aZ9- .}{=|&/', '\u2019', '\u00a3', '\\', "'"), maxLength: 6 })
  .map((text) => `"${text}"`);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '');
const end = fc.constantFrom('', '', '', ' ');
const option = fc.tuple(name, value).map(([key, written]) => `${key}=${written}`);
const part = fc.oneof({ weight: 9, arbitrary: option }, value, name, fc.constantFrom('12', '|x|', '~'));

/** An expression, and most often a sound one. */
const expression = fc
  .tuple(name, fc.option(value, { nil: '' }), fc.array(part, { maxLength: 3 }), gap, end)
  .map(
    ([first, argument, parts, between, behind]) =>
      `{{${[first, argument, ...parts].filter(Boolean).join(between)}${behind}}}`,
  );

const placed = (text: string) => {
  const source = new SourceText('paper.md', `ab ${text}`);
  return spanOf(source, 3, 3 + text.length);
};

test('a binding that is written plainly is what the parser of Handlebars makes of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(expression, (written) => {
      const span = placed(written);
      const binding = readPlainBinding(written, span);
      if (!binding) return;
      plain += 1;
      const diagnostics = new Diagnostics();
      expect(binding).toEqual(readBinding(written, span, diagnostics));
      expect(diagnostics.all).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});
