import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Target, type TargetOptions, targetsOf } from '../../src/commands/targets.js';
import { memoryWorld } from '../support/memory-world.js';

const filesOf = (names: readonly string[]) =>
  memoryWorld({ files: Object.fromEntries(names.map((name) => [name, ''])) }).files;

const SAMPLE = [
  'data/programme.yaml',
  'data/narrative/2020-12/fund.md',
  'data/narrative/2020-12/update.md',
  'data/narrative/2021-01/fund.md',
  'data/narrative/2021-02/update.md',
  'data/narrative/2021-03/notes.txt',
  'data/narrative/drafts/update.md',
  'other/narrative/2021-01/update.md',
];

const targets = (options: TargetOptions, names = SAMPLE): readonly Target[] =>
  targetsOf(options, filesOf(names)).targets ?? [];
const outs = (options: TargetOptions) => targets(options).map(({ out }) => out);
const wrongUsage = (options: TargetOptions) => targetsOf(options, filesOf(SAMPLE)).wrongUsage;

describe('what a run makes', () => {
  test('one month goes to out/<month>, or to the folder that is named, whether it has papers or not', () => {
    expect(outs({ month: '2021-02' })).toEqual(['/desk/out/2021-02']);
    expect(outs({ month: '2021-02', out: 'papers' })).toEqual(['/desk/papers']);
    expect(outs({ month: '2019-01' })).toEqual(['/desk/out/2019-01']);
  });

  test('between two months are all that have papers, each with a folder of its own', () => {
    const months = ['2020-12', '2021-01', '2021-02'];
    const all = months.map((month) => `/desk/out/${month}`);
    expect(outs({ from: '2020-12', to: '2021-02' })).toEqual(all);
    expect(outs({ from: '2000-01', to: '2030-12' })).toEqual(all);
    expect(outs({ from: '2021-01' })).toEqual(all.slice(1));
    expect(outs({ to: '2021-01' })).toEqual(all.slice(0, 2));
    expect(outs({ from: '2021-02', to: '2021-02', out: '/papers' })).toEqual(['/papers/2021-02']);
    expect(targets({ from: '2020-12' }).map(({ request }) => request.month)).toEqual(months);
  });

  test('where one kind of paper is asked for, all months that have it', () => {
    expect(outs({ from: '2020-12', paper: 'update' })).toEqual(['/desk/out/2020-12', '/desk/out/2021-02']);
  });

  test('where nothing lies between them, the last month, so that its papers are missed', () => {
    expect(outs({ from: '2022-01', to: '2022-12' })).toEqual(['/desk/out/2022-12']);
    expect(outs({ from: '2022-01' })).toEqual(['/desk/out/2022-01']);
  });

  test('several programmes have a folder each, in the order in which they were named', () => {
    expect(outs({ data: ['other', 'data'], from: '2021-01', out: 'o' })).toEqual([
      '/desk/o/other/2021-01',
      '/desk/o/data/2021-01',
      '/desk/o/data/2021-02',
    ]);
    expect(outs({ data: ['other', './data/'], month: '2021-01' })).toEqual([
      '/desk/out/other/2021-01',
      '/desk/out/data/2021-01',
    ]);
  });

  test('wrong usage: no month, both ways of saying it, backwards, two programmes with one name', () => {
    expect(wrongUsage({})).toContain('--month');
    expect(wrongUsage({ month: '2021-01', to: '2021-02' })).toContain('either --month or --from');
    expect(wrongUsage({ from: '2021-02', to: '2021-01' })).toContain('later than');
    expect(wrongUsage({ month: '2021-01', data: ['a/data', 'b/Data'] })).toContain('called Data');
    expect(wrongUsage({ month: '2021-01', data: ['.', '../desk'] })).toContain('called desk');
  });
});

describe('shards', () => {
  const months = fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    { maxLength: 12 },
  );
  const programmes = fc.array(months, { minLength: 1, maxLength: 4 });

  test('together are all targets, each once, in their order; their sizes differ by one at most', () => {
    fc.assert(
      fc.property(programmes, fc.integer({ min: 1, max: 9 }), (all, count) => {
        const names = all.flatMap((one, index) => one.map((month) => `p${index}/narrative/${month}/a.md`));
        const options = { data: all.map((_, index) => `p${index}`), from: '1990-01', to: '2030-12' };
        const whole = targets(options, names).map(({ out }) => out);
        const shares = Array.from({ length: count }, (_, index) =>
          targets({ ...options, shard: { index: index + 1, count } }, names).map(({ out }) => out),
        );
        const sizes = shares.map(({ length }) => length);
        expect(shares.flat().sort()).toEqual([...whole].sort());
        expect(new Set(whole).size).toBe(whole.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const share of shares) expect(share).toEqual(whole.filter((out) => share.includes(out)));
      }),
    );
  });
});
