import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readCsv } from '../../src/sources/csv.js';
import { keySpanAt, nearest, spanAt, textAt, toPlain } from '../../src/sources/located.js';
import { placed, slice } from '../support/told.js';
import { yaml } from '../support/yaml.js';

const value = yaml('name: Homes\nareas:\n  - id: local\n    name:\n  - id: england\nnone: []\n');

describe('toPlain', () => {
  test('gives text, arrays and objects; what was left empty is not given', () => {
    expect(toPlain(value)).toEqual({
      name: 'Homes',
      areas: [{ id: 'local' }, { id: 'england' }],
      none: [],
    });
  });

  test('keeps an empty item in its place', () => {
    expect(toPlain(yaml('- a\n-\n- c\n'))).toEqual(['a', undefined, 'c']);
  });

  test('a row is an object like any other', () => {
    const { rows } = readCsv(new SourceText('t.csv', 'kpi,value,note\nmash,86%,\n')).value ?? { rows: [] };
    expect(rows.map(toPlain)).toEqual([{ kpi: 'mash', value: '86%' }]);
  });

  test('a key called __proto__ is a key, not a prototype', () => {
    const plain = toPlain(yaml('__proto__: { polluted: yes }\n')) as object;
    expect(Object.keys(plain)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect('polluted' in plain).toBe(false);
  });
});

describe('places by path', () => {
  test.each([
    [['name'], '1:7 [Homes]'],
    [['areas', 1, 'id'], '5:9 [england]'],
    [['areas', 0, 'name'], '4:10 []'],
    [['none'], '6:7 [[]]'],
  ])('%j is at its value', (path, place) => {
    expect(placed(spanAt(value, ...path))).toBe(place);
  });

  test('what is not there is at the nearest record above it', () => {
    expect(spanAt(value, 'areas', 1, 'name').start).toBe(spanAt(value, 'areas', 1).start);
    expect(spanAt(value, 'areas', 7, 'name').start).toBe(spanAt(value, 'areas').start);
    expect(spanAt(value, 'toString')).toEqual(value.span);
    expect(nearest(value, ['name', 'deeper'])).toBe(nearest(value, ['name']));
  });

  test('a key is at its key, one that is not there at its record', () => {
    expect(placed(keySpanAt(value, ['areas', 0], 'name'))).toBe('4:5 [name]');
    expect(keySpanAt(value, ['areas', 0], 'role')).toEqual(spanAt(value, 'areas', 0));
  });

  test('a text is given only where a text was written', () => {
    expect(textAt(value, 'areas', 0, 'id')?.text).toBe('local');
    expect(textAt(value, 'areas', 0)).toBeUndefined();
    expect(textAt(value, 'areas', 'id')).toBeUndefined();
    expect(textAt(value, 'missing')).toBeUndefined();
    expect(slice(textAt(value, 'name')?.span ?? value.span)).toBe('Homes');
  });
});
