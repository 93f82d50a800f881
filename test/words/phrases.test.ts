import { describe, expect, test } from '@jest/globals';
import { excerpt, plural, writeCount, writeList } from '../../src/words/phrases.js';

describe('writeCount', () => {
  test.each([
    [0, 'none'],
    [1, 'one'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, '13'],
    [999, '999'],
    [1160, '1,160'],
  ])('H2: %i is %s', (count, text) => {
    expect(writeCount(count)).toBe(text);
  });
});

describe('writeList', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  ])('%j is %j', (items, text) => {
    expect(writeList(items)).toBe(text);
  });

  test('a choice', () => {
    expect(writeList(['x', 'y', 'z'], 'or')).toBe('x, y or z');
  });
});

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i is %s', (count, text) => {
  expect(plural(count, 'error')).toBe(text);
});

describe('excerpt', () => {
  test('is the text itself when it is short', () => {
    expect(excerpt('in spring')).toBe('in spring');
    expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60));
  });

  test('is on one line', () => {
    expect(excerpt(' one\n  two\r\n\tthree \n')).toBe('one two three');
  });

  test('is the start of a long text', () => {
    expect(excerpt('x'.repeat(61))).toBe(`${'x'.repeat(59)}\u2026`);
    expect(excerpt(`${'x'.repeat(58)} ${'y'.repeat(58)}`)).toBe(`${'x'.repeat(58)}\u2026`);
  });
});
