import { describe, expect, test } from '@jest/globals';
import { addToMonth, type Month } from '../../src/words/month.js';
import { type KpiSketch, paperOf } from '../support/kpi-programme.js';

/** Thirteen months to January 2021: limits 44.7 to 55.3 by the first twelve, which go up and down by chance. */
const QUIET = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const rows = (...later: readonly number[]): readonly string[] => {
  const values = [...QUIET.slice(later.length - 1), ...later];
  return values.map((value, index) => `local,${addToMonth('2020-01' as Month, index)},${value}%`);
};

const CLAIM = '{{movement "stock" since="2020-12" as="effect"}}';

const notesOf = (sketch: Partial<KpiSketch>, polarity = 'higher-is-better', spc = ''): readonly string[] =>
  paperOf({
    kpi: [`polarity: ${polarity}`, `spc: { method: xmr${spc} }`],
    rows: rows(50),
    text: `It has ${CLAIM}.`,
    ...sketch,
  })
    .diagnostics.filter(({ code }) => code === 'effect-unproven')
    .map(({ message }) => message);

describe('C17: text that speaks of an improvement or a worsening', () => {
  test.each([
    ['higher-is-better', [52], 'improved', 'no significant change'],
    ['lower-is-better', [52], 'worsened', 'no significant change'],
    ['higher-is-better', [50], 'worsened', 'no significant change'],
    // Lower than the month before, and still far above what chance explains.
    ['higher-is-better', [70, 65], 'worsened', 'special cause improvement'],
  ])('%s, latest %j: is told of "%s" beside %s', (polarity, values, effect, shown) => {
    expect(notesOf({ rows: rows(...values) }, polarity, ', baseline: 12')).toEqual([
      `Stock: the text says "${effect}", the chart shows ${shown}.`,
    ]);
  });

  test.each([
    ['higher-is-better', [60]],
    ['lower-is-better', [60]],
    ['lower-is-better', [40]],
  ])('is told nothing where the chart bears it out: %s, latest %j', (polarity, values) => {
    expect(notesOf({ rows: rows(...values) }, polarity, ', baseline: 12')).toEqual([]);
  });

  test.each([
    ['that says beside it what the chart shows', `It has **${CLAIM}**: {{signal "stock"}}.`],
    ['of an earlier month', 'It had {{movement "stock" since="2020-10" at="2020-11" as="effect"}}.'],
    ['of no change', 'It has {{movement "stock" since="2020-01" as="effect"}}.'],
    ['that gives the figures only', 'It {{movement "stock" since="2020-12" as="sentence"}}.'],
  ])('is told nothing %s', (_, text) => {
    expect(notesOf({ text, rows: rows(49) })).toEqual([]);
  });

  test('is told of it where another paragraph says what the chart shows', () => {
    expect(notesOf({ text: `It has ${CLAIM}.\n\nThe chart shows {{signal "stock"}}.` })).toHaveLength(1);
  });

  test('C18: a run chart bears either word out, or none', () => {
    const run = { kpi: ['polarity: higher-is-better', 'spc: { method: run-chart }'] };
    expect(notesOf({ ...run, rows: rows(50) })).toHaveLength(1);
    const shifted = [40, 41, 42, 40, 41, 42, 43, 60, 61, 62, 60, 61, 62];
    expect(
      notesOf({
        ...run,
        rows: shifted.map((value, index) => `local,${addToMonth('2020-01' as Month, index)},${value}%`),
      }),
    ).toEqual([]);
  });

  test('C13: of a series without a judgement nothing is told', () => {
    expect(notesOf({ rows: ['local,2020-12,50%', 'local,2021-01,52%'] })).toEqual([]);
    expect(notesOf({ kpi: ['spc: { method: none }'] })).toEqual([]);
  });
});
