import { expect, test } from '@jest/globals';
import { oncePer, whileSame } from '../../src/sources/once-per.js';

test('something is made once of a thing, also where nothing comes of it', () => {
  let made = 0;
  const make = oncePer((_: object) => {
    made += 1;
    return undefined;
  });
  const [one, same] = [{}, {}];
  for (const thing of [one, one, same, one]) make(thing);
  expect(made).toBe(2);
});

test('something made of several things is made again when one of them is another, or one is missing', () => {
  const made: (readonly object[])[] = [];
  const make = whileSame(
    (things: readonly object[]) => things,
    (things) => made.push(things),
  );
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const results = [[a, b], [a, b], [a, c], [a], [a], [a, c]].map((things) => make(things));
  expect(results).toEqual([1, 1, 2, 3, 3, 4]);
});
