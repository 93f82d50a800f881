import { expect, test } from '@jest/globals';
import { whenAsked } from '../../src/compose/when-asked.js';

interface Table {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly string[];
}

const table = () => {
  let made = 0;
  const value = whenAsked<Table, 'caption' | 'rows'>({ id: 'risks' }, ['caption', 'rows'], () => {
    made += 1;
    return { caption: 'Risks', rows: ['one'] };
  });
  return { value, timesMade: () => made };
};

test('what only a page needs is made when it is first asked for, and once', () => {
  const { value, timesMade } = table();
  expect([value.id, timesMade()]).toEqual(['risks', 0]);
  expect([value.caption, value.rows, timesMade()]).toEqual(['Risks', ['one'], 1]);
  expect(value.rows).toBe(value.rows);
  expect(timesMade()).toBe(1);
});

test('it looks like any other property', () => {
  const whole = { id: 'risks', caption: 'Risks', rows: ['one'] };
  expect(table().value).toEqual(whole);
  expect({ ...table().value }).toEqual(whole);
});
