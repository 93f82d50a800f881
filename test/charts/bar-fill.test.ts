import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barFills, fillPath } from '../../src/charts/bar-fill.js';

describe('fills of bars (domain J4, J5)', () => {
  test('differ in more than colour', () => {
    expect(new Set(barFills(4).map(({ look }) => look)).size).toBe(4);
  });

  test('are the same whichever series follow, and solid where there is only one', () => {
    expect(barFills(4).slice(0, 2)).toEqual(barFills(2));
    expect(barFills(1)).toEqual([{ look: 'solid', colour: 1 }]);
  });
});

describe('lines inside bars', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 4000 }).map((tenths) => tenths / 10),
    height: fc.constant(15),
  });

  test('end at the outline', () => {
    fc.assert(
      fc.property(box, fc.constantFrom('hatched' as const, 'striped' as const), (bar, look) => {
        const path = fillPath({ look, colour: 2 }, [bar]);
        for (const [, x, y, step = ''] of path.matchAll(/M([\d.]+),([\d.]+)([lv][\d.,-]+)/g)) {
          const [across, down] = step.startsWith('v')
            ? [0, Number(step.slice(1))]
            : step.slice(1).split(',').map(Number);
          const [endX, endY] = [Number(x) + (across ?? 0), Number(y) + (down ?? 0)];
          for (const at of [Number(x), endX]) {
            expect(at).toBeGreaterThanOrEqual(bar.x - 0.02);
            expect(at).toBeLessThanOrEqual(bar.x + bar.width + 0.02);
          }
          for (const at of [Number(y), endY]) {
            expect(at).toBeGreaterThanOrEqual(bar.y - 0.02);
            expect(at).toBeLessThanOrEqual(bar.y + bar.height + 0.02);
          }
        }
      }),
    );
  });

  test('are in every bar that is long enough to see, and in none that is solid or hollow', () => {
    const bar = { x: 10, y: 10, width: 30, height: 15 };
    expect(fillPath({ look: 'hatched', colour: 2 }, [bar]).match(/M/g)?.length).toBeGreaterThan(4);
    expect(fillPath({ look: 'striped', colour: 3 }, [bar]).match(/M/g)?.length).toBeGreaterThan(4);
    expect(fillPath({ look: 'solid', colour: 1 }, [bar])).toBe('');
    expect(fillPath({ look: 'hollow', colour: 1 }, [bar])).toBe('');
  });
});
