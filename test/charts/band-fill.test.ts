import { expect, test } from '@jest/globals';
import { bandFills } from '../../src/charts/band-fill.js';

test.each([2, 3, 4])('J5: %i bands differ by pattern, not by colour alone', (count) => {
  const fills = bandFills(count);
  expect(fills).toHaveLength(count);
  expect(new Set(fills.map(({ look }) => look)).size).toBe(count);
});

test('E3: the lowest band is green and hollow, the highest red and solid, what lies between amber', () => {
  for (const count of [2, 3, 4]) {
    const fills = bandFills(count);
    expect(fills[0]).toEqual({ look: 'hollow', tone: 'green' });
    expect(fills.at(-1)).toEqual({ look: 'solid', tone: 'red' });
    expect(fills.slice(1, -1).filter(({ tone }) => tone !== 'amber')).toEqual([]);
  }
});
