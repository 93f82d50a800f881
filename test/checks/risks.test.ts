import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cases } from '../support/laws.js';
import { ANSWERED, type AssessmentSketch, programmeWithRisks, type RiskSketch } from '../support/risks.js';
import { root } from '../support/root.js';
import { hints, told } from '../support/told.js';

/** What is told of a log, without places. */
const toldOf = (risks: readonly RiskSketch[], settings?: string): readonly string[] =>
  told(programmeWithRisks(risks, settings).diagnostics).map((line) => line.replace(/^\S+ \[.*?\] /s, ''));

const assessed = (...assessments: readonly AssessmentSketch[]): RiskSketch => ({ ...ANSWERED, assessments });

describe('E1: a score', () => {
  test.each([1, 2, 3, 4, 5])('is likelihood times impact: %i times anything', (likelihood) => {
    for (const impact of [1, 2, 3, 4, 5]) {
      const product = likelihood * impact;
      expect(toldOf([assessed({ residual: [likelihood, impact, product] })])).toEqual([]);
      const off = product === 25 ? 24 : product + 1;
      expect(toldOf([assessed({ residual: [likelihood, impact, off] })])).toEqual([
        `risk-score: Likelihood ${likelihood} times impact ${impact} is ${product}, not ${off}.`,
      ]);
    }
  });

  test.each(['inherent', 'residual', 'target'] as const)('may be supplied under %s', (name) => {
    const levels = { inherent: [4, 4], residual: [4, 4], target: [4, 4], [name]: [4, 4, 15] } as const;
    expect(toldOf([assessed(levels)])).toEqual(['risk-score: Likelihood 4 times impact 4 is 16, not 15.']);
  });

  test.each([0, 6, 2.5, -1])('of a likelihood of %d is none', (likelihood) => {
    expect(toldOf([assessed({ residual: [likelihood, 3] })])).toEqual([
      `bad-value: "${likelihood}" is not a whole number from 1 to 5.`,
    ]);
  });

  test('needs both likelihood and impact', () => {
    const [complaint, ...more] = programmeWithRisks([
      { assessments: [{ residual: [4] as unknown as [number, number] }] },
    ]).diagnostics;
    expect(complaint?.message).toBe('"impact" is missing.');
    expect(more).toEqual([]);
  });

  test('is missed nowhere in a log in words only', () => {
    expect(toldOf([{ id: 'R-01' }, { id: 'R-02' }])).toEqual([]);
  });

  test('is missed in the latest assessment of an open risk, where another risk has one', () => {
    const scored = { ...assessed({ residual: [3, 3] }), id: 'R-01' };
    const before = { month: '2020-12', residual: [3, 3] } as const;
    expect(toldOf([scored, { ...assessed({ month: '2021-02' }, before), id: 'R-02' }])).toEqual([
      'risk-unscored: R-02 has no score in February 2021, though the log is scored.',
    ]);
  });

  test('is not missed before a log was scored, nor of a closed risk', () => {
    const words = { month: '2020-12' };
    expect(toldOf([assessed(words, { residual: [3, 3] })])).toEqual([]);
    const closed = { id: 'R-02', closed: '2021-01', reason: 'It is over.', assessments: [words] };
    expect(toldOf([assessed({ residual: [3, 3] }), closed])).toEqual([]);
  });

  test('is missed beside one before or after controls, also in an earlier assessment', () => {
    const earlier = { month: '2020-12', target: [2, 2] } as const;
    expect(toldOf([assessed(earlier, { residual: [3, 3] })])).toEqual([
      'risk-unscored: R-01 has a score under "target", but none with its present controls.',
    ]);
  });
});

describe('E2: three scores', () => {
  const level = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));

  test('a target above the present score is an error, a present score above that without controls a warning', () => {
    fc.assert(
      fc.property(level, level, level, (inherent, residual, target) => {
        const { diagnostics } = programmeWithRisks([assessed({ inherent, residual, target })]);
        const [before, now, wanted] = [inherent, residual, target].map(([l, i]) => l * i) as [
          number,
          number,
          number,
        ];
        expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
          ...(wanted > now ? ['risk-levels error'] : []),
          ...(now > before ? ['risk-levels warning'] : []),
        ]);
      }),
      { numRuns: cases(60) },
    );
  });
});

describe('E3: bands', () => {
  const bands = (...each: readonly (readonly [name: string, from: number, to: number])[]): string =>
    `risk-bands: [${each.map(([name, from, to]) => `{ name: ${name}, from: ${from}, to: ${to} }`).join(', ')}]\n`;

  test.each([
    ['two', bands(['Low', 1, 12], ['High', 13, 25])],
    ['four', bands(['Low', 1, 4], ['Moderate', 5, 9], ['High', 10, 15], ['Severe', 16, 25])],
    ['the usual ones', ''],
  ])('%s, each starting where the one before ends: nothing is wrong', (_, settings) => {
    expect(toldOf([], settings)).toEqual([]);
  });

  test('in any order cover 1 to 25 once each exactly when nothing is told', () => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 2, maxLength: 4 });
    const edge = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(ends, fc.array(fc.tuple(edge, edge), { maxLength: 3 }), (tops, wild) => {
        const sorted = [...tops].sort((a, b) => a - b);
        const neat = sorted.map((to, i) => [`B${i}`, (sorted[i - 1] ?? 0) + 1, to] as const);
        const list = [...neat, ...wild.map(([from, to], i) => [`W${i}`, from, to] as const)];
        const covered = list.flatMap(([, from, to]) =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step),
        );
        const isSound =
          list.length <= 4 &&
          list.every(([, from, to]) => from <= to) &&
          covered.length === 25 &&
          covered.every((score, index) => score === index + 1);
        expect(toldOf([], bands(...list)).length === 0).toBe(isSound);
      }),
    );
  });

  test.each([
    ['one alone', bands(['All', 1, 25]), 'There should be 2 to 4 bands, not 1.'],
    ['a name twice', bands(['Low', 1, 5], ['LOW', 6, 25]), 'The band "LOW" is there twice.'],
    [
      'one that ends before it starts',
      bands(['Low', 5, 1], ['High', 6, 25]),
      'The band "Low" ends at 1, below its start at 5.',
    ],
    ['two that start together', bands(['Low', 1, 5], ['High', 1, 25]), 'Scores of 1 to 5 are in two bands.'],
    ['one that starts above 1', bands(['Low', 2, 5], ['High', 6, 25]), 'A score of 1 is in no band.'],
  ])('%s: it is told', (_, settings, message) => {
    expect(toldOf([], settings)).toEqual([`risk-bands: ${message}`]);
  });
});

describe('E4: a closed risk', () => {
  const closed = {
    closed: '2021-01',
    reason: 'The contract is signed.',
    assessments: [{ month: '2020-12' }],
  };

  test('has a month and a reason, and may be assessed for the last time when it is closed', () => {
    expect(toldOf([closed])).toEqual([]);
    expect(toldOf([{ ...closed, assessments: [{ month: '2021-01' }] }])).toEqual([]);
  });

  test('has no reason without a month', () => {
    expect(toldOf([{ reason: 'The contract is signed.' }])).toEqual([
      'risk-closed: There is a reason why R-01 is closed, but no month.',
    ]);
  });

  test.each([
    ['closed and opened again', [closed, { opened: '2021-02' }], /never used again/],
    ['there twice', [{}, {}], /another id/],
  ])('id that is %s is told', (_, risks, hint) => {
    const { diagnostics } = programmeWithRisks(risks);
    expect(diagnostics.map(({ message }) => message)).toEqual(['The risk "R-01" is there twice.']);
    expect(hints(diagnostics)[0]).toMatch(hint);
  });
});

describe('E5: who answers for an open risk', () => {
  test.each([
    [{ owner: undefined }, 'owner'],
    [{ review: undefined }, 'review date'],
    [{ response: undefined }, 'response'],
    [{ owner: undefined, review: undefined, response: undefined }, 'owner, review date or response'],
  ])('is told in a scored log: %j', (without, lacked) => {
    const { owner, review, response } = { ...ANSWERED, ...without };
    const risk = {
      ...(owner && { owner }),
      ...(review && { review }),
      ...(response && { response }),
      assessments: [{ residual: [2, 2] }],
    } as RiskSketch;
    expect(toldOf([risk])).toEqual([`risk-accountable: R-01 is open, but has no ${lacked}.`]);
  });

  test('is asked in a log in words only, where any risk says it', () => {
    expect(toldOf([{ id: 'R-01' }, { id: 'R-02', owner: 'Head of Homes' }])).toEqual([
      'risk-accountable: R-01 is open, but has no owner, review date or response.',
      'risk-accountable: R-02 is open, but has no review date or response.',
    ]);
  });

  test('is not asked of a closed risk, and a review date may stand in an assessment', () => {
    const { review, ...others } = ANSWERED;
    const reviewed = { ...others, assessments: [{ residual: [2, 2], review }] } as const;
    const closed = { id: 'R-02', closed: '2021-02', reason: 'It is over.' };
    expect(toldOf([reviewed, closed])).toEqual([]);
  });
});

describe('E7: the wording', () => {
  test.each([
    'Knowing that the service is safer for children',
    'To keep every home warm and dry by the end of the programme, whatever the weather',
    'Ensuring that all staff understand the new standards and put them into practice in each office every day',
    'Multi-agency capacity and capability',
    'The pandemic’s effect on the service',
    'Preparedness for the cycle of Ofsted Monitoring Visits',
  ])('as an aim or a heading is told: %s', (area) => {
    expect(toldOf([{ area }])).toEqual([expect.stringMatching(/^risk-wording: R-01 /)]);
  });

  test.each([
    'If damp is found late, homes may become unfit to live in.',
    'Because posts are vacant, inspections fall behind.',
    'Experienced social workers are scarce throughout the country, and authorities compete for them.',
    'High turnover of staff lengthens the time that families wait for an answer to their letters.',
    'Managing demand: rising numbers of referrals exceed what teams can handle.',
    'Keeping staff: pay is lower than in {{kpi "x"}} neighbouring counties, and many leave, so that posts fall vacant.',
  ])('that may tell a risk is let be: %s', (area) => {
    expect(toldOf([{ area }])).toEqual([]);
  });

  test('of the published log in the sample is let be', () => {
    const yaml = readFileSync(join(root, 'data', 'risks.yaml'), 'utf8');
    const areas = [...yaml.matchAll(/area: \|\n {6}(.+)\n/g)].map(([, area = '']) => area);
    expect(areas).toHaveLength(11);
    expect(areas.flatMap((area) => toldOf([{ area }]))).toEqual([]);
  });
});
