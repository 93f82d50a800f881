import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { decode } from '../../src/programme/decode.js';
import { choice, id, month, quantity, words } from '../../src/programme/fields.js';
import { spanAt } from '../../src/sources/located.js';
import { hints, placed, told } from '../support/told.js';
import { yaml } from '../support/yaml.js';

const schema = z.strictObject({
  id: id(),
  name: words(),
  role: choice('own', 'neighbours', 'nation').default('own'),
  target: quantity().optional(),
  levels: z.array(words()).min(2).default(['a', 'b']),
  contact: z.strictObject({ name: words(), post: words() }).optional(),
  comparators: z.array(z.strictObject({ area: id(), period: words().optional() })).default([]),
});

const read = (text: string) => decode(schema, yaml(text));

/** What is told of a text that cannot be decoded. */
const faults = (text: string): readonly string[] => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  return told(diagnostics);
};

const sound = 'id: mash\nname: MASH\n';

describe('a sound record', () => {
  test('has its values, its defaults, and what it was read from', () => {
    const { value, diagnostics } = read(`${sound}target: 22%\ncomparators:\n  - area: england\n`);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      id: 'mash',
      name: 'MASH',
      role: 'own',
      comparators: [{ area: 'england' }],
    });
    expect(value?.target?.value.toFixed()).toBe('22');
    expect(value && placed(spanAt(value.at, 'target'))).toBe('3:9 [22%]');
  });

  test('what was left empty counts as not given', () => {
    expect(read(`${sound}role:\ntarget: ""\n`).value).toMatchObject({ role: 'own' });
  });
});

describe('unknown keys', () => {
  test.each([
    [
      `${sound}tarGet: 22%\n`,
      '3:1 [tarGet] unknown-key: There is no key "tarGet" here.',
      'Did you mean "target"?',
    ],
    [
      `${sound}colour: red\n`,
      '3:1 [colour] unknown-key: There is no key "colour" here.',
      'Known here: id, name, role, target, levels, contact, comparators.',
    ],
    [
      `${sound}comparators:\n  - area: a\n  - area: b\n    perid: year to\n`,
      '6:5 [perid] unknown-key: There is no key "perid" here.',
      'Did you mean "period"?',
    ],
    [
      `${sound}contact: { name: x, post: y, tel: 1 }\n`,
      '3:30 [tel] unknown-key: There is no key "tel" here.',
      'Known here: name, post.',
    ],
    [
      `${sound}"__proto__": x\n`,
      '3:1 ["__proto__"] unknown-key: There is no key "__proto__" here.',
      /^Known here/,
    ],
    [
      `${sound}constructor: x\n`,
      '3:1 [constructor] unknown-key: There is no key "constructor" here.',
      /^Known here/,
    ],
  ])('%j', (text, expected, hint) => {
    expect(faults(text)).toEqual([expected]);
    expect(hints(read(text).diagnostics)[0]).toMatch(hint);
  });

  test('are told one by one', () => {
    expect(faults(`a1: x\n${sound}b2: y\n`)).toEqual([
      '1:1 [a1] unknown-key: There is no key "a1" here.',
      '4:1 [b2] unknown-key: There is no key "b2" here.',
    ]);
  });
});

describe('missing keys', () => {
  test('are told at the record that should have them', () => {
    const text = `${sound}comparators:\n  - area: a\n  - { period: year to }\ncontact:\n  name: x\n`;
    expect(read(text).diagnostics.map(({ message, span }) => [message, span?.start])).toEqual([
      ['"post" is missing.', text.indexOf('name: x')],
      ['"area" is missing.', text.indexOf('{ period')],
    ]);
    expect(hints(read(text).diagnostics)).toEqual(['Add post here.', 'Add area here.']);
  });

  test('one that was left empty is told behind its key', () => {
    expect(faults('id: mash\nname:\nrole: own\n')).toEqual(['2:6 [] missing-key: "name" is missing.']);
    expect(faults('id: mash\nname: ""\n')).toEqual(['2:7 [""] missing-key: "name" is missing.']);
  });

  test('an empty record lacks everything', () => {
    expect(faults('')).toEqual([
      '1:1 [] missing-key: "id" is missing.',
      '1:1 [] missing-key: "name" is missing.',
    ]);
  });
});

describe('a misspelt required key is one fault, not two', () => {
  test.each([
    [
      'id: mash\nnmae: MASH\n',
      '2:1 [nmae] unknown-key: There is no key "nmae" here.',
      'Did you mean "name"?',
    ],
    ['ID: mash\nname: MASH\n', '1:1 [ID] unknown-key: There is no key "ID" here.', 'Did you mean "id"?'],
    [
      `${sound}contact: { name: x, psot: y }\n`,
      '3:21 [psot] unknown-key: There is no key "psot" here.',
      'Did you mean "post"?',
    ],
    [
      `${sound}comparators:\n  - aera: england\n`,
      '4:5 [aera] unknown-key: There is no key "aera" here.',
      'Did you mean "area"?',
    ],
  ])('%j', (text, expected, hint) => {
    expect(faults(text)).toEqual([expected]);
    expect(hints(read(text).diagnostics)).toEqual([hint]);
  });

  test('a misspelling in one record does not hide what is missing from another', () => {
    expect(faults(`${sound}comparators:\n  - aera: england\n  - period: year to\n`)).toEqual([
      '4:5 [aera] unknown-key: There is no key "aera" here.',
      '5:5 [period: year to\n] missing-key: "area" is missing.',
    ]);
  });

  test('one misspelling stands for one missing key only', () => {
    const both = z.strictObject({ start: words(), stars: words() });
    const { diagnostics } = decode(both, yaml('stara: x\n'));
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['missing-key', 'unknown-key']);
  });
});

describe('values of the wrong kind', () => {
  test.each([
    [
      'text for a record',
      `${sound}contact: Vince\n`,
      '3:10 [Vince] bad-value: "contact" should be a group of keys, not plain text.',
    ],
    [
      'a list for a record',
      `${sound}contact: [x]\n`,
      '3:10 [[x]] bad-value: "contact" should be a group of keys, not a list.',
    ],
    [
      'text for a list',
      `${sound}levels: one\n`,
      '3:9 [one] bad-value: "levels" should be a list (lines that start with "- "), not plain text.',
    ],
    [
      'a record for text',
      'id: mash\nname: { a: b }\n',
      '2:7 [{ a: b }] bad-value: "name" should be plain text, not a group of keys.',
    ],
    [
      'a list for a choice',
      `${sound}role: [own]\n`,
      '3:7 [[own]] bad-value: "role" should be plain text, not a list.',
    ],
    [
      'a record for a number',
      `${sound}target: { a: b }\n`,
      '3:9 [{ a: b }] bad-value: "target" should be plain text, not a group of keys.',
    ],
    [
      'a list as an item',
      `${sound}levels:\n  - a\n  - [b]\n`,
      '5:5 [[b]] bad-value: Item 2 of "levels" should be plain text, not a list.',
    ],
    [
      'text as an item',
      `${sound}comparators: [england]\n`,
      '3:15 [england] bad-value: Item 1 of "comparators" should be a group of keys, not plain text.',
    ],
    ['an empty item', `${sound}levels: [a, "", b]\n`, '3:13 [""] missing-key: Item 2 of "levels" is empty.'],
    [
      'a dash with nothing behind it',
      `${sound}levels:\n  - a\n  -\n`,
      '5:4 [] missing-key: Item 2 of "levels" is empty.',
    ],
    [
      'too few items',
      `${sound}levels: [a]\n`,
      '3:9 [[a]] bad-value: "levels" should have at least 2 items, not 1.',
    ],
    ['the whole', 'hello\n', '1:1 [hello] bad-value: This should be a group of keys, not plain text.'],
    ['the whole', '[a]\n', '1:1 [[a]] bad-value: This should be a group of keys, not a list.'],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('a choice names what there is to choose', () => {
    expect(faults(`${sound}role: nations\n`)).toEqual([
      '3:7 [nations] bad-value: "nations" is not one of own, neighbours, nation.',
    ]);
    expect(hints(read(`${sound}role: nations\n`).diagnostics)).toEqual(['Did you mean "nation"?']);
    expect(hints(read(`${sound}role: mine\n`).diagnostics)).toEqual(['Known here: own, neighbours, nation.']);
  });
});

test('as many faults as there are, each in its place', () => {
  const text =
    'id: -x\nnmae: y\nrole: boss\ntarget: 1,16\nlevels: [a]\nextra: 1\ncomparators:\n  - area: a b\n';
  expect(faults(text)).toHaveLength(7);
  expect(new Set(read(text).diagnostics.map(({ span }) => span?.start)).size).toBe(7);
});

test('a long value is quoted by its start', () => {
  const long = z.strictObject({ month: month() });
  const { diagnostics } = decode(long, yaml(`month: |\n  ${'word '.repeat(40)}\n  more\n`));
  expect(diagnostics[0]?.message).toBe(
    '"word word word word word word word word word word word word\u2026" is not a month.',
  );
});
