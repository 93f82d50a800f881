import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText } from '../../src/diagnostics/source-text.js';
import type { LocatedText } from '../../src/sources/located.js';
import { readYaml } from '../../src/sources/yaml.js';
import { texts, written, yaml } from '../support/yaml.js';

const textAt = (source: string, path: string): LocatedText => {
  const found = texts(yaml(source)).get(path);
  if (!found) throw new Error(`nothing at ${path}`);
  return found;
};

describe('the place of a character inside a literal block', () => {
  const content = 'Line \u201cone\u201d \u00a3\n  indented\n\nlast {{x}}\n';
  const lines = content.split('\n').slice(0, -1);
  const block = (indent: string): string =>
    lines.map((line) => (line === '' ? '' : indent + line)).join('\n');

  test.each([
    ['one level', `text: |\n${block('  ')}\nnext: x\n`, 'text'],
    ['deeper', `risks:\n  - area: |\n${block('        ')}\n    next: x\n`, 'risks.0.area'],
    ['a comment behind the bar', `text: | # as agreed\n${block(' ')}\n`, 'text'],
    ['non-ASCII text before it', `\u00e9: "\u{1f600}"\ntext: |\n${block('  ')}\n`, 'text'],
    ['no line end at the end', `text: |\n${block('  ')}`, 'text'],
    ['a key in quotation marks', `"text": |\n${block('   ')}\n`, 'text'],
  ])('%s', (_, source, path) => {
    const found = textAt(source, path);
    expect(found.text).toBe(content);
    expect(written(found).trimEnd()).toBe(content.trimEnd());
  });

  test('with CRLF, line ends stand where the source has them', () => {
    const found = textAt('text: |\r\n  one\r\n\r\n  two \u00a3\r\nnext: x\r\n', 'text');
    expect(found.text).toBe('one\n\ntwo \u00a3\n');
    expect(written(found)).toBe('one\r\rtwo \u00a3\r');
  });

  test.each([
    ['stripped', 'text: |-\n  one\n  two\n', 'one\ntwo'],
    ['kept', 'text: |+\n  one\n\n\nnext: x\n', 'one\n\n\n'],
    ['with the indent given', 'text: |2\n    one\n  two\n', '  one\ntwo\n'],
    ['starting with empty lines', 'text: |\n\n\n  one\n', '\n\none\n'],
    ['with a line of spaces', 'text: |\n  one\n     \n  two\n', 'one\n   \ntwo\n'],
    ['with spaces at the ends of lines', 'text: |\n  one  \n  two\t\n', 'one  \ntwo\t\n'],
  ])('%s', (_, source, content) => {
    const found = textAt(source, 'text');
    expect(found.text).toBe(content);
    expect(written(found)).toBe(content);
  });

  test('law: every character of every block is found where it was written', () => {
    const line = fc.array(fc.constantFrom(...'ab \u00a3\u2019{}#:-|>', '\u{1f600}'), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 0, max: 3 }),
        (contents, indent, lineEnd, before) => {
          const head = Array.from({ length: before }, (_, index) => `k${index}: \u00e9`);
          const body = contents.map((parts) => `${' '.repeat(indent)}.${parts.join('')}`);
          const source = new SourceText('t.yaml', [...head, 'text: |', ...body, 'z: end', ''].join(lineEnd));
          const found = texts(readYaml(source).value ?? yaml('')).get('text');
          expect(found?.text).toBe(contents.map((parts) => `.${parts.join('')}\n`).join(''));
          const units = Array.from(found?.text ?? '', (_, index) => index);
          for (const index of units) {
            const unit = found?.text[index];
            expect(source.text[found?.offsetAt(index) ?? -1]).toBe(unit === '\n' ? lineEnd[0] : unit);
          }
        },
      ),
    );
  });
});

describe('the place of a character inside other texts', () => {
  test.each([
    ['plain', 'text: one two\n', 'one two'],
    ['double-quoted', 'text: "one: two"\n', 'one: two'],
    ['single-quoted', "text: 'one: two'\n", 'one: two'],
  ])('%s: exact', (_, source, content) => {
    expect(written(textAt(source, 'text'))).toBe(content);
  });

  test.each([
    ['folded', 'text: >\n  one\n  two\n', 'one two\n', 6],
    ['plain over two lines', 'text: one\n  two\n', 'one two', 6],
    ['with an escape', 'text: "a\\tb"\n', 'a\tb', 6],
    ['with a doubled quotation mark', "text: 'it''s'\n", "it's", 6],
  ])('%s: the start of the value', (_, source, content, start) => {
    const found = textAt(source, 'text');
    expect(found.text).toBe(content);
    expect(Array.from(content, (_unit, index) => found.offsetAt(index))).toEqual(
      Array.from(content, () => start),
    );
  });
});
