import { describe, expect, test } from '@jest/globals';
import { iconMarks } from '../../src/charts/process-icons.js';
import { pointMarkPath, pointMarks } from '../../src/charts/process-marks.js';

const shape = (marks: readonly unknown[]): string => JSON.stringify(marks);

describe('J5: without colour', () => {
  test('every icon has a drawing of its own', () => {
    const drawings = Object.values(iconMarks).map(shape);
    expect(drawings).toHaveLength(10);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  test('every meaning of a point has a shape of its own', () => {
    const shapes = pointMarks.map((mark) => pointMarkPath(mark, [{ x: 0, y: 0 }]));
    expect(new Set(shapes).size).toBe(5);
  });

  test('an icon ends in the shape that points of its meaning have: diamond, square, triangle', () => {
    const corners = (path: string | undefined): number =>
      path?.replace(/^M[\d.,]+/, '').match(/[lhvLHV]-?/g)?.length ?? 0;
    const end = (name: keyof typeof iconMarks) =>
      iconMarks[name].find(({ look }) => look === 'icon-fill')?.path;
    for (const way of ['high', 'low'] as const) {
      expect(end(`improvement-${way}`)).toMatch(/l5,5l-5,5l-5,-5z$/);
      expect(end(`concern-${way}`)).toMatch(/h8v8h-8z$/);
      expect(corners(end(`neutral-${way}`))).toBe(2);
    }
  });
});

test('all marks of a kind are one path', () => {
  const path = pointMarkPath('concern', [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ]);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toMatch(/^M1,2m/);
});
