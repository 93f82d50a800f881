import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { type Runs, runSignals, runsAbout } from '../../../src/analysis/spc/anhoej.js';
import { medianOf } from '../../../src/analysis/spc/median.js';
import { monthAt, runChart, slots, type Value } from '../../support/spc.js';

const runs = (values: readonly Value[]): Runs => runsAbout(slots(values), new Big(0));
/** Points above (1) and below (−1) the median, as often as the pattern says. */
const pattern = (text: string): readonly Value[] =>
  [...text].map((sign) => (sign === '-' ? undefined : { '+': 1, v: -1, '0': 0 }[sign]));

describe('C18: the median', () => {
  test.each([
    [[3, 1, 2], '2'],
    [[4, 1, 3, 2], '2.5'],
    [[10, 9, 100], '10'],
    [[5], '5'],
    [['0.1', '0.2'], '0.15'],
  ])('of %j is %s', (values, median) => {
    expect(medianOf(values.map((value) => new Big(value)))?.toFixed()).toBe(median);
  });

  test('of nothing there is none', () => {
    expect(medianOf([])).toBeUndefined();
  });
});

describe('C18: runs and crossings', () => {
  test('points on the median are ignored: they neither break nor lengthen a run', () => {
    expect(runs(pattern('++0++vv0v'))).toMatchObject({ useful: 7, longest: 4, crossings: 1 });
  });

  test('every change of side is a crossing', () => {
    expect(runs(pattern('+v+v++v'))).toMatchObject({ useful: 7, longest: 2, crossings: 5 });
    expect(runs(pattern('++++'))).toMatchObject({ longest: 4, crossings: 0 });
  });

  test('C14: a missing month breaks a run; the crossing over it counts', () => {
    expect(runs(pattern('+++-+++'))).toMatchObject({ useful: 6, longest: 3, crossings: 0 });
    expect(runs(pattern('+++-vvv'))).toMatchObject({ useful: 6, longest: 3, crossings: 1 });
  });

  test('without a point beside the median there is nothing', () => {
    expect(runs(pattern('000'))).toMatchObject({ useful: 0, longest: 0, crossings: 0, fewestByChance: 0 });
  });
});

describe('C18: signals', () => {
  const sound: Runs = { useful: 20, longest: 7, longestByChance: 7, crossings: 6, fewestByChance: 6 };

  test.each([
    [{}, []],
    [{ longest: 8 }, ['long-run']],
    [{ crossings: 5 }, ['few-crossings']],
    [{ longest: 8, crossings: 5 }, ['long-run', 'few-crossings']],
    [{ useful: 10 }, []],
    [{ useful: 9, longest: 9, crossings: 0 }, undefined],
  ])('%j gives %j', (changed, expected) => {
    expect(runSignals({ ...sound, ...changed })).toEqual(expected);
  });
});

describe('the run chart of a series', () => {
  const steady: readonly Value[] = [1, 3, 1, 3, 2, 1, 3, 1, 3, 1, 3, 1, 3];

  test('C18: has a median and no limits, labels or icons', () => {
    const chart = runChart(steady);
    expect(chart.method).toBe('run-chart');
    expect(chart.segments[0]).toMatchObject({ count: 13, standing: 'established', signals: [] });
    expect(chart.segments[0]?.median?.toFixed()).toBe('2');
    expect(JSON.stringify(chart)).not.toMatch(/limits|label|variation|assurance/);
  });

  test('C13: too short for a median below six values', () => {
    expect(runChart(steady.slice(0, 5)).segments[0]).toMatchObject({
      standing: 'too-short',
      median: undefined,
      runs: undefined,
      signals: undefined,
    });
    expect(runChart(steady.slice(0, 6)).segments[0]).toMatchObject({ standing: 'trial', signals: undefined });
  });

  test('C11: each segment has a median of its own', () => {
    const { segments } = runChart([...steady, 10, 30, 10, 30, 20, 20, 20], { rebases: [13] });
    expect(segments.map(({ median }) => median?.toFixed())).toEqual(['2', '20']);
    expect(segments[1]?.rebase?.month).toBe(monthAt(13));
  });

  test('C12: a fixed baseline gives the median, and later values are judged by it', () => {
    const shifted = [...steady.slice(0, 12), 5, 5, 5, 5, 5, 5, 5, 5];
    const [segment] = runChart(shifted, { baseline: 12 }).segments;
    expect(segment?.median?.toFixed()).toBe('1.5');
    expect(segment?.signals).toEqual(['long-run']);
  });
});
