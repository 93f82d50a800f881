import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import type { LocatedMap } from '../../src/sources/located.js';
import { readYaml } from '../../src/sources/yaml.js';
import { placed } from '../support/told.js';
import { texts, yaml } from '../support/yaml.js';

/** The texts of a document with their places, by path. */
const placedTexts = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...texts(yaml(text))].map(([path, found]) => [path, `${found.text} ${placed(found.span)}`]),
  );

describe('scalars keep their text', () => {
  test.each([
    '25.0',
    'no',
    'No',
    'yes',
    'true',
    'null',
    '~',
    '2021-02',
    '2021-03-10',
    '1:30',
    '007',
    '0x1F',
    '1_000',
    '1e3',
    '.5',
    '1,160',
    '(265)',
    '86%',
    '\u22123',
    '=',
    'Head#2',
  ])('%s', (scalar) => {
    expect(placedTexts(`value: ${scalar}\n`)).toEqual({ value: `${scalar} 1:8 [${scalar}]` });
  });

  test('a comment behind a value is none of it', () => {
    expect(placedTexts('value: 25.0 # of 100\n')).toEqual({ value: '25.0 1:8 [25.0]' });
  });
});

describe('places', () => {
  const text = [
    'name: "\u00a3 a"',
    'areas:',
    "  - { id: local, name: 'It''s' }",
    '  - id: england',
    '    name: England',
    '',
  ];

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('of values, with %s', (_, lineEnd) => {
    expect(placedTexts(text.join(lineEnd))).toEqual({
      name: '\u00a3 a 1:7 ["\u00a3 a"]',
      'areas.0.id': 'local 3:11 [local]',
      'areas.0.name': "It's 3:24 ['It''s']",
      'areas.1.id': 'england 4:9 [england]',
      'areas.1.name': 'England 5:11 [England]',
    });
  });

  test('of keys, quoted or not', () => {
    const map = yaml('name: a\n"as-at" : b\n? c\n: d\n') as LocatedMap;
    expect(map.entries.map(({ key, keySpan }) => `${key} ${placed(keySpan)}`)).toEqual([
      'name 1:1 [name]',
      'as-at 2:1 ["as-at"]',
      'c 3:3 [c]',
    ]);
  });

  test('of what was left empty: behind its key, or where it would stand', () => {
    expect(placedTexts('a:\nb: ""\nc: # later\nd: [x, ""]\ne:\n  -\n  - y\nf: |\ng: { h, i: }\n')).toEqual({
      a: ' 1:3 []',
      b: ' 2:4 [""]',
      c: ' 3:4 []',
      'd.0': 'x 4:5 [x]',
      'd.1': ' 4:8 [""]',
      'e.0': ' 6:4 []',
      'e.1': 'y 7:5 [y]',
      f: ' 8:4 [|\n]',
      'g.h': ' 9:7 []',
      'g.i': ' 9:12 []',
    });
  });

  test('a byte-order mark in front does not move them', () => {
    expect(placedTexts('\ufeffa: x\n')).toEqual({ a: 'x 1:5 [x]' });
  });

  test('of a part of a file, such as front matter, count from the start of the file', () => {
    const source = new SourceText('paper.md', '---\r\ntitle: \u00a35\r\n---\r\nbody: no\r\n');
    const { value, diagnostics } = readYaml(source, 5, 16);
    expect(diagnostics).toEqual([]);
    expect(value?.kind === 'map' && value.entries.map((entry) => placed(entry.value.span))).toEqual([
      '2:8 [\u00a35]',
    ]);
  });
});

describe('documents', () => {
  test.each([
    ['nothing', ''],
    ['comments', '# later\n\n# more\n'],
    ['a line of dashes', '---\n'],
  ])('%s is an empty map', (_, text) => {
    expect(yaml(text)).toMatchObject({ kind: 'map', entries: [], span: { start: 0, end: 0 } });
  });

  test('may start with a line of dashes and end with one of dots', () => {
    expect(placedTexts('---\na: x\n...\n')).toEqual({ a: 'x 2:4 [x]' });
  });

  test('may be a text or a list; what they should be is decided elsewhere', () => {
    expect(yaml('hello\n')).toMatchObject({ kind: 'text', text: 'hello' });
    expect(yaml('- a\n')).toMatchObject({ kind: 'list' });
  });

  test('keys such as __proto__ are keys like any other', () => {
    expect(placedTexts('__proto__: 1\nconstructor: { toString: 2 }\n')).toEqual({
      ['__proto__']: '1 1:12 [1]',
      'constructor.toString': '2 2:26 [2]',
    });
  });

  test('merge keys merge nothing', () => {
    expect(placedTexts('<<: { a: x }\n')).toEqual({ '<<.a': 'x 1:10 [x]' });
  });
});
