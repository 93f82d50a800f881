import { describe, expect, test } from '@jest/globals';
import { fundFinding } from '../../../src/analysis/fund/fund-finding.js';
import { fundingSentences } from '../../../src/compose/fund/funding-sentences.js';
import { lineSentences } from '../../../src/compose/fund/line-sentences.js';
import { outturnSentences } from '../../../src/compose/fund/outturn-sentences.js';
import { type Inline, plainText } from '../../../src/paper/inlines.js';
import type { Month } from '../../../src/words/month.js';
import { changed, type FundFiles, fundOfFiles, HEADER, SOUND, STRUCTURE } from '../../support/fund.js';

/** The sentences of the commentary on the last ledger. */
const saidOf = (files: FundFiles): readonly string[] => {
  const finding = fundFinding(fundOfFiles(files), { month: '2030-01' as Month, dataTo: '2030-01' as Month });
  if (!finding) throw new Error('no ledger');
  return [...outturnSentences(finding), ...lineSentences(finding), ...fundingSentences(finding.cast)]
    .filter((sentence) => sentence.length > 0)
    .map((sentence: readonly Inline[]) => plainText(sentence));
};

const said = (...edits: Parameters<typeof changed>[1][]): readonly string[] =>
  saidOf({ ledgers: { '2020-12': changed(SOUND, ...edits) } });

const startingWith = (sentences: readonly string[], ...starts: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => starts.some((start) => sentence.startsWith(start)));

test('H2: no sentence starts with a numeral, each ends with a full stop, and none has a gap', () => {
  for (const sentence of said()) {
    expect(sentence).toMatch(/^[A-Z].*[^ ]\.$/);
    expect(sentence).not.toMatch(/ {2}| [,.;)]|\( |undefined|NaN/);
  }
});

describe('D3: how the year ends', () => {
  const outturnOf = (projected: number) =>
    startingWith(
      said([
        '350,332,(18)',
        `350,${projected},${projected < 350 ? `(${350 - projected})` : projected - 350}`,
      ]),
      'Projected',
    );

  test.each([
    [332, 'Projected spending in 2020/21 is £0.332m, against £0.350m planned: an underspend of £0.018m.'],
    [360, 'Projected spending in 2020/21 is £0.360m, against £0.350m planned: an overspend of £0.010m.'],
    [350, 'Projected spending in 2020/21 is £0.350m, as planned.'],
  ])('%i projected', (projected, sentence) => {
    expect(outturnOf(projected)).toEqual([sentence]);
  });

  test('D9: with the variation of the totals blank, it is projected less planned', () => {
    expect(startingWith(said(['350,332,(18)', '350,332,']), 'Projected')).toEqual([
      'Projected spending in 2020/21 is £0.332m, against £0.350m planned: an underspend of £0.018m.',
    ]);
  });
});

describe('D13: contingency stands apart from services', () => {
  const ofContingency = (...edits: Parameters<typeof changed>[1][]) =>
    startingWith(said(...edits), 'Of contingency', 'From contingency');
  const on = ['200,150,(50)', '200,153,(47)'] as const;

  test.each([
    ['underspend', [], 'services themselves are projected to underspend by £0.003m.'],
    [
      'overspend',
      [['200,150,(50)', '200,160,(40)']],
      'services themselves are projected to overspend by £0.007m.',
    ],
    ['spend what was planned', [on], 'services themselves are projected to spend what was planned.'],
  ] as const)('that is not used, while services %s', (_, edits, end) => {
    expect(ofContingency(...edits)).toEqual([`Of contingency, £0.015m is not expected to be used; ${end}`]);
  });

  test('of which more is drawn than planned', () => {
    expect(ofContingency(['0,20,5,(15)', '0,20,29,9'])).toEqual([
      'From contingency, £0.009m more than planned is expected to be drawn; services themselves are projected to underspend by £0.003m.',
    ]);
  });

  test('that is drawn as planned is not spoken of', () => {
    expect(ofContingency(['0,20,5,(15)', '0,20,20,0'])).toEqual([]);
  });

  test('of two blocks is added up where both leave some, and told apart where one does not', () => {
    const structure = STRUCTURE.replace(
      'requirement: Permanent requirement',
      'contingency: Permanent contingency\n    requirement: Permanent requirement',
    );
    const withSecond = (projected: string) =>
      startingWith(
        saidOf({
          structure,
          ledgers: {
            '2020-12': changed(SOUND, [
              'Permanent requirement,,',
              `Permanent contingency,Contingency,0,0,0,6,${projected},0,0\nPermanent requirement,,`,
            ]),
          },
        }),
        'Of contingency',
      );
    expect(withSecond('2,(4)')).toEqual([
      'Of contingency, £0.019m is not expected to be used; services themselves are projected to underspend by £0.003m.',
    ]);
    expect(withSecond('8,2')).toEqual([
      'Of contingency, £0.015m is not expected to be used; from another, £0.002m more than planned is expected to be drawn; services themselves are projected to underspend by £0.003m.',
    ]);
  });
});

describe('D3, D10, D16: lines furthest from their plans', () => {
  test('are named with what tells them apart, how far, and what share of the plan that is', () => {
    expect(startingWith(said(), 'The ')).toEqual([
      'The only service underspend is on New lifts (£0.050m, 25.0% of its plan).',
      'The only service overspends are on Repairs (Roofs: £0.025m, 50.0% of its plan), Repairs (Lifts: £0.020m, 50.0% of its plan) and Repairs (permanent: £0.002m, 20.0% of its plan).',
    ]);
  });

  const lines = (variations: readonly number[]): string =>
    variations
      .map((variation, index) => {
        const planned = index === 4 ? 0 : 100;
        return `Lifts,Line ${index},,,,${planned},${planned + variation},${variation < 0 ? `(${-variation})` : variation},,\n`;
      })
      .join('');
  const ledgerOf = (variations: readonly number[]) => ({
    '2020-12': `${HEADER}\n${lines(variations)}Available,,,,,900,900,0,0,0\nAllocation temporary,,,,,,,,0,0\nAllocation permanent,,,,,,,,0,0\n`,
  });
  const largest = (...variations: readonly number[]) =>
    startingWith(saidOf({ ledgers: ledgerOf(variations) }), 'The ');

  test('are three of more, the furthest first, and of two as far the first in the ledger', () => {
    expect(largest(-10, -30, -20, -30)).toEqual([
      'The largest service underspends are on Line 1 (£0.030m, 30.0% of its plan), Line 3 (£0.030m, 30.0% of its plan) and Line 2 (£0.020m, 20.0% of its plan).',
    ]);
    expect(largest(1, 2, 3)).toEqual([
      'The only service overspends are on Line 2 (£0.003m, 3.0% of its plan), Line 1 (£0.002m, 2.0% of its plan) and Line 0 (£0.001m, 1.0% of its plan).',
    ]);
  });

  test('D16: with more than its plan stand beside it, and without one are not planned', () => {
    expect(largest(100, 101, 0, 0, 7)).toEqual([
      'The only service overspends are on Line 1 (£0.101m, against £0.100m planned), Line 0 (£0.100m, 100.0% of its plan) and Line 4 (£0.007m, not planned).',
    ]);
  });

  test('are not spoken of where there are none', () => {
    expect(largest(0, 0)).toEqual([]);
  });
});

describe('D12: slippage', () => {
  const since = (...edits: Parameters<typeof changed>[1][]) =>
    startingWith(
      saidOf({ ledgers: { '2020-11': SOUND, '2020-12': changed(SOUND, ...edits) } }),
      'Since',
      'There is no earlier',
    );
  const later = ['(50),160,100\nLifts,Repairs', '(50),190,100\nLifts,Repairs'] as const;

  test('is told line by line, with what has moved', () => {
    expect(since(later)).toEqual([
      'Since November 2020, spending has moved to later years (slippage) for New lifts (£0.030m).',
    ]);
    expect(since(later, ['40,60,20,0,0', '40,30,(10),4,3'])).toEqual([
      'Since November 2020, spending has moved to later years (slippage) for New lifts (£0.030m) and Repairs (Lifts: £0.007m).',
    ]);
  });

  test('that has not happened is told too, and so is that nobody can know', () => {
    expect(since()).toEqual(['Since November 2020 no part of an underspend has moved to a later year.']);
    expect(startingWith(said(), 'There is no earlier')).toEqual([
      'There is no earlier ledger to compare with, so no underspend is called slippage here.',
    ]);
  });

  test('is not asked for where nothing is underspent', () => {
    expect(startingWith(said(['200,150,(50)', '200,200,0']), 'There is no earlier')).toEqual([]);
  });
});

describe('D5, D6: funding', () => {
  const ofFunding = (...edits: Parameters<typeof changed>[1][]) =>
    startingWith(said(...edits), 'Funding', 'After', 'The allocations', 'No ');

  test('that is required, and what no allocation meets', () => {
    expect(ofFunding()).toEqual([
      'Funding beyond what is available is required: £0.160m in 2021/22 and £0.100m in 2022/23.',
      'After the allocations assumed, £0.010m in 2021/22 and £0.030m in 2022/23 are still unfunded.',
    ]);
    expect(ofFunding(['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,0,30'])[1]).toBe(
      'After the allocations assumed, £0.030m in 2022/23 is still unfunded.',
    );
  });

  test('that allocations meet, and more', () => {
    expect(ofFunding(['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,0,0'])[1]).toBe(
      'The allocations assumed meet all of it.',
    );
    expect(ofFunding(['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,0,(5)']).slice(1)).toEqual([
      'The allocations assumed meet all of it.',
      'The allocations assumed exceed what is required by £0.005m in 2022/23.',
    ]);
  });

  test('of the current year that its projection goes beyond is unfunded too: allocations are for later ones', () => {
    expect(ofFunding(['0,(18),(18),160,100', '0,7,7,160,100'])).toEqual([
      'Funding beyond what is available is required: £0.007m in 2020/21, £0.160m in 2021/22 and £0.100m in 2022/23.',
      'After the allocations assumed, £0.007m in 2020/21, £0.010m in 2021/22 and £0.030m in 2022/23 are still unfunded.',
    ]);
  });

  test('that is not required', () => {
    expect(
      ofFunding(
        ['0,(18),(18),160,100', '0,(18),(18),0,0'],
        ['Remaining,,,,,,,,10,30', 'Remaining,,,,,,,,0,0'],
      ),
    ).toEqual(['No funding is required beyond what is available.']);
  });

  test('without allocations is unfunded as a whole', () => {
    const structure = STRUCTURE.slice(0, STRUCTURE.indexOf('allocations:'));
    const ledger = SOUND.slice(0, SOUND.indexOf('Allocation temporary'));
    expect(startingWith(saidOf({ structure, ledgers: { '2020-12': ledger } }), 'Funding', 'No ')).toEqual([
      'Funding beyond what is available is required: £0.160m in 2021/22 and £0.100m in 2022/23.',
      'No allocation is assumed, so all of it is unfunded.',
    ]);
  });
});
