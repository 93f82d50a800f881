import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readYaml } from '../../src/sources/yaml.js';
import { hints, placed, told } from '../support/told.js';

const read = (text: string) => readYaml(new SourceText('kpis.yaml', text));

/** The only fault of a text that has no value. */
const fault = (text: string): string => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return told(diagnostics)[0] ?? '';
};

describe('keys given twice', () => {
  test.each([
    ['id: a\nname: b\nid: c\n', '3:1 [id] duplicate-key: The key "id" is given twice.', '1:1 [id]'],
    ['id: a\r\n"id": c\r\n', '2:1 ["id"] duplicate-key: The key "id" is given twice.', '1:1 [id]'],
    ['kpis:\n  - { id: a, id: b }\n', '2:14 [id] duplicate-key: The key "id" is given twice.', '2:7 [id]'],
    [
      '__proto__: a\n__proto__: b\n',
      '2:1 [__proto__] duplicate-key: The key "__proto__" is given twice.',
      '1:1 [__proto__]',
    ],
  ])('%j', (text, expected, first) => {
    expect(fault(text)).toBe(expected);
    const [related] = read(text).diagnostics[0]?.related ?? [];
    expect([related?.message, related?.span && placed(related.span)]).toEqual(['first here', first]);
  });

  test('three times is two faults; keys that only look alike are none', () => {
    expect(told(read('a: 1\na: 2\na: 3\n').diagnostics)).toHaveLength(2);
    expect(read('1: a\n01: b\nA: c\na: d\n').diagnostics).toEqual([]);
  });
});

describe('syntax', () => {
  test.each([
    ['a value with a colon', 'name: x\ntitle: one: two\n', '2:8 [o]', /between quotation marks/],
    ['the same with CRLF', 'name: \u00a3\r\ntitle: one: two\r\n', '2:8 [o]', /between quotation marks/],
    ['a line that sticks out', 'a:\n  b: 1\n c: 2\n', '3:1 [ ]', /same column/],
    ['a tab', 'a:\n\tb: 1\n', '2:1 [\t]', /spaces, not tabs/],
    ['no space behind a colon', 'a: 1\nb:2\nc: 3\n', '2:1 [b:2\nc]', /space after the colon/],
    ['a quotation mark not closed', 'a: 1\nb: "two\nc: 3\n', '2:4 ["]', /not closed/],
    ['a single quotation mark not closed', "b: 'two\r\nc: 3\r\n", "1:4 [']", /not closed/],
    ['a bracket not closed', 'a: [x, y\nb: 1\n', '2:1 [b]', /bracket must be closed/],
    ['a brace not closed', 'a: {x: y\nb: 1\n', '2:1 [b]', /bracket must be closed/],
    ['an empty place in brackets', 'a: [x, , y]\n', '1:8 [,]', /this line and the one before/],
    ['a reserved sign', 'a: @x\n', '1:4 [@]', /must stand in quotation marks/],
    ['a back quote', 'a: `x`\n', '1:4 [`]', /must stand in quotation marks/],
    ['a per cent sign in front', 'a: %x\n', '1:4 [%]', /must stand in quotation marks/],
    ['an asterisk in front', 'a: **x** y\n', '1:10 [y]', /quotation mark/],
    [
      'an exclamation mark in front',
      'a: !Important\n',
      '1:4 [!Important]',
      /exclamation mark must stand in quo/,
    ],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 [---\nb: 2\n]', /file of its own/],
    ['a list as a key', '? [a]\n: x\n', '1:3 [[a]]', undefined],
  ])('%s', (_, text, place, hint) => {
    expect(fault(text)).toMatch(new RegExp(`^${escaped(place)} yaml-syntax: [A-Z].+$`));
    const [given] = hints(read(text).diagnostics);
    if (hint) expect(given).toMatch(hint);
    else expect(given).toBeUndefined();
  });

  test('messages do not speak to programmers', () => {
    expect(fault('a: 1\n---\nb: 2\n')).toMatch(/: A second document starts here\.$/);
    expect(fault('a:1\nb: 2\n')).toMatch(/: This is neither a key with its value nor part of a value\.$/);
  });

  test('the place of a fault in front matter counts from the start of the file', () => {
    const source = new SourceText('paper.md', '---\ntitle: \u00a3\nmeeting: "x\n---\n# A\n');
    expect(told(readYaml(source, 4, 25).diagnostics)).toEqual([
      '3:10 ["] yaml-syntax: This quotation mark is not closed.',
    ]);
  });
});

describe('what hides or loses words', () => {
  test('aliases, and the anchors that they stand for', () => {
    expect(told(read('a: &x one\nb: *x\n').diagnostics)).toEqual([
      '1:4 [&x] yaml-alias: The anchor "&x" is not allowed here.',
      '2:4 [*x] yaml-alias: The alias "*x" is not allowed here.',
    ]);
  });

  test('a value that only starts with & would lose its first word', () => {
    expect(fault('name: &Beyond the horizon\n')).toBe(
      '1:7 [&Beyond] yaml-alias: The anchor "&Beyond" is not allowed here.',
    );
    expect(fault('name: &Beyond\n')).toBe(
      '1:7 [&Beyond] yaml-alias: The anchor "&Beyond" is not allowed here.',
    );
  });

  test('an alias of nothing', () => {
    expect(fault('a: *x\n')).toBe('1:4 [*x] yaml-alias: The alias "*x" is not allowed here.');
  });

  test('aliases cannot be used to make a small file large', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    expect(read(bomb.join('\n')).value).toBeUndefined();
  });
});

describe('a file nested without measure is one fault, not a crash', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(20_000)}`],
    ['closed brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['dashes', `${'- '.repeat(20_000)}x`],
    ['records', Array.from({ length: 5_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s', (_, text) => {
    expect(fault(text)).toMatch(/yaml-syntax: The values are nested too deeply to be read\.$/);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
