import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CELL_TEXT, drawHeatMap, type HeatCell } from '../../src/charts/heat-map.js';
import { BOLD_SIZE, textWidth } from '../../src/charts/text-width.js';
import { heatMapSpec, type Placed, THREE_BANDS } from '../support/heat-map-builder.js';

const draw = (placed: Placed, bands = THREE_BANDS) => drawHeatMap(heatMapSpec(placed, bands));

const cellAt = (placed: Placed, up: number, across: number, bands = THREE_BANDS): HeatCell => {
  const found = draw(placed, bands).cells.find((cell) => cell.up === up && cell.across === across);
  if (!found) throw new Error('no cell');
  return found;
};

describe('a heat map', () => {
  test('has five times five cells, likelihood upwards and impact to the right', () => {
    const { cells } = draw({});
    expect(cells).toHaveLength(25);
    for (const one of cells)
      for (const other of cells) {
        if (one.up > other.up) expect(one.y).toBeLessThan(other.y);
        if (one.across > other.across) expect(one.x).toBeGreaterThan(other.x);
      }
  });

  test('E1: scores each cell as the product of its row and column', () => {
    expect(cellAt({}, 4, 5).score).toBe(20);
    expect(draw({}).cells.filter(({ score, up, across }) => score !== up * across)).toEqual([]);
  });

  test('E3: has each cell in the band of its score, a boundary in the band that names it', () => {
    const bandOf = (up: number, across: number) => cellAt({}, up, across).band;
    expect([bandOf(2, 2), bandOf(1, 5), bandOf(3, 4), bandOf(3, 5), bandOf(5, 5)]).toEqual([0, 1, 1, 2, 2]);
  });

  test('E3: has a cell whose score is in no band in none', () => {
    expect(cellAt({}, 1, 1, [{ name: 'High', from: 2, to: 25 }]).band).toBeUndefined();
  });

  test('puts each name into the cell of its likelihood and impact', () => {
    const placed = { '3x5': ['R-01', 'R-02'], '5x3': ['R-03'] };
    expect(cellAt(placed, 3, 5).names.map(({ text }) => text)).toEqual(['R-01, R-02']);
    expect(cellAt(placed, 5, 3).names.map(({ text }) => text)).toEqual(['R-03']);
    expect(draw(placed).cells.filter(({ names }) => names.length > 0)).toHaveLength(2);
  });

  test('makes the row of a full cell higher, and no other', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `HW-${index + 10}`);
    const heights = new Map(draw({ '2x2': ids }).cells.map(({ up, height }) => [up, height]));
    expect(heights.get(2)).toBeGreaterThan(heights.get(1) ?? 0);
    expect(new Set([1, 3, 4, 5].map((up) => heights.get(up))).size).toBe(1);
  });

  test('leaves no name out, and none runs over its cell or into what is under it', () => {
    const id = fc.stringMatching(/^[A-Z]{1,3}-?\d{1,4}[a-z]{0,12}$/);
    const cell = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(id, cell), { maxLength: 30 }), (marks) => {
        const placed = new Map<string, string[]>();
        for (const [name, [up, across]] of marks) {
          const key = `${up}x${across}`;
          placed.set(key, [...(placed.get(key) ?? []), name]);
        }
        const { cells, plot } = draw(Object.fromEntries(placed));
        for (const { up, across, y, height, names } of cells) {
          const printed = names.map(({ text }) => text).join(' ');
          const asked = (placed.get(`${up}x${across}`) ?? []).join(', ');
          expect(printed.replaceAll(' ', '')).toBe(asked.replaceAll(' ', ''));
          for (const line of names) {
            expect(textWidth(line.text, BOLD_SIZE)).toBeLessThanOrEqual(CELL_TEXT);
            expect(line.y).toBeGreaterThan(y + 25);
            expect(line.y).toBeLessThan(y + height - 8);
          }
          expect(y + height).toBeLessThanOrEqual(plot.bottom);
        }
      }),
    );
  });
});
