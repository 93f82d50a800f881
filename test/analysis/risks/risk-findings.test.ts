import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RiskFinding, RiskFindings } from '../../../src/analysis/risks/risk-finding.js';
import { riskFindings } from '../../../src/analysis/risks/risk-findings.js';
import type { RiskBand } from '../../../src/programme/inputs/risk-bands.js';
import type { Risk } from '../../../src/programme/inputs/risks-file.js';
import type { Day, Month } from '../../../src/words/month.js';
import { cases } from '../../support/laws.js';
import { type ActionSketch, type AssessmentSketch, type RiskSketch, risksOf } from '../../support/risks.js';
import { risksReportedIn } from '../../support/snapshots.js';

const BANDS: readonly RiskBand[] = [
  { name: 'Low', from: 1, to: 4 },
  { name: 'Medium', from: 5, to: 14 },
  { name: 'High', from: 15, to: 25 },
];

interface When {
  readonly month?: string;
  readonly asAt?: string;
  readonly reported?: string | undefined;
}

const findingsOf = (
  risks: readonly Risk[],
  { month = '2021-02', asAt = '2021-02-26', reported = '2020-12' }: When = {},
): RiskFindings =>
  riskFindings(risks, BANDS, {
    month: month as Month,
    asAt: asAt as Day,
    reported: reported === 'never' ? undefined : risksReportedIn(risks, reported as Month),
  });

const found = (risks: readonly RiskSketch[], when?: When): RiskFindings => findingsOf(risksOf(risks), when);

/** What is found of the one open risk of a log. */
const one = (sketch: RiskSketch, when?: When): RiskFinding => {
  const [finding] = found([sketch], when).open;
  if (!finding) throw new Error('it is not open');
  return finding;
};

const assessed = (...assessments: readonly AssessmentSketch[]): RiskSketch => ({ assessments });
const ids = (findings: readonly RiskFinding[]): readonly string[] => findings.map(({ risk }) => risk.id);

describe('E1: the score', () => {
  test('is likelihood times impact with the present controls', () => {
    const levels = { inherent: [5, 5], residual: [4, 5], target: [1, 1] } as const;
    expect(one(assessed(levels))).toMatchObject({ score: 20, level: { likelihood: 4, impact: 5 } });
  });

  test('is that of the latest assessment not later than the paper', () => {
    const risk = assessed(
      { month: '2021-03', residual: [5, 5] },
      { month: '2021-02', residual: [2, 3] },
      { month: '2020-12', residual: [4, 4] },
    );
    expect(one(risk).score).toBe(6);
    expect(one(risk, { month: '2021-01' }).score).toBe(16);
    expect(found([risk], { month: '2020-11' }).open).toEqual([]);
  });

  test('is not there in a log in words only, and then there are no ratings', () => {
    const findings = found([{}]);
    expect(findings.areScored).toBe(false);
    expect(findings.open[0]).toMatchObject({ score: undefined, band: undefined, level: undefined });
  });

  test('that comes later does not exist for the paper', () => {
    const risk = assessed({ month: '2020-12' }, { month: '2021-03', residual: [5, 5] });
    expect(found([risk]).areScored).toBe(false);
    expect(found([risk], { month: '2021-03' }).areScored).toBe(true);
  });
});

describe('E3: the band', () => {
  test.each([
    [1, 1, 'Low', 0],
    [2, 2, 'Low', 0],
    [1, 5, 'Medium', 1],
    [3, 4, 'Medium', 1],
    [3, 5, 'High', 2],
    [5, 5, 'High', 2],
  ] as const)('of %i × %i is %s', (likelihood, impact, name, place) => {
    expect(one(assessed({ residual: [likelihood, impact] })).band).toMatchObject({ name, place });
  });
});

describe('E4: since the last published paper', () => {
  const before = { month: '2020-12', residual: [3, 4] } as const;

  test.each([
    [[4, 4], 'up'],
    [[3, 3], 'down'],
    [[4, 3], 'same'],
  ] as const)('a score of 12 that is now %j has gone %s', (residual, movement) => {
    expect(one(assessed(before, { residual })).movement).toBe(movement);
  });

  test('an assessment between the two papers is not what was reported', () => {
    const between = { month: '2021-01', residual: [5, 5] } as const;
    const finding = one(assessed(before, between, { residual: [4, 4] }));
    expect(finding.movement).toBe('up');
    expect(finding.reported).toMatchObject({ likelihood: 3, impact: 4 });
  });

  test('a risk that has not been assessed again stays as it was', () => {
    expect(one(assessed(before)).movement).toBe('same');
  });

  test('a risk opened, or assessed for the first time, is new', () => {
    expect(one({ opened: '2021-01', assessments: [{ residual: [3, 3] }] }).movement).toBe('new');
    expect(one(assessed({ month: '2021-01', residual: [3, 3] })).movement).toBe('new');
  });

  test('a risk is open from the month in which it was opened, and was not reported before', () => {
    const risk = { opened: '2021-02', assessments: [before, { residual: [5, 5] as const }] };
    expect(one(risk)).toMatchObject({ movement: 'new', reported: undefined });
    expect(found([risk], { month: '2021-01' }).open).toEqual([]);
  });

  test('nothing has moved where no paper was published', () => {
    expect(one(assessed(before, { residual: [4, 4] }), { reported: 'never' }).movement).toBeUndefined();
  });

  describe('a closed risk', () => {
    const closed = { closed: '2021-01', reason: 'It is over.', assessments: [before] };

    test('is shown once more, with its last assessment', () => {
      const { open, closed: shown } = found([closed]);
      expect(open).toEqual([]);
      expect(shown).toHaveLength(1);
      expect(shown[0]).toMatchObject({ movement: 'closed', score: 12 });
    });

    test('is closed from its month on, not before', () => {
      expect(ids(found([closed], { month: '2020-12', reported: '2020-11' }).open)).toEqual(['R-01']);
      expect(ids(found([closed], { month: '2021-01' }).closed)).toEqual(['R-01']);
    });

    test('stands in the log only, once a paper has shown it as closed', () => {
      const later = found([closed], { month: '2021-03', reported: '2021-02' });
      expect([...later.open, ...later.closed]).toEqual([]);
    });

    test('is not shown where no paper has shown it as open', () => {
      expect(found([closed], { reported: 'never' }).closed).toEqual([]);
      expect(found([{ ...closed, opened: '2021-01' }]).closed).toEqual([]);
      const unassessed = { ...closed, assessments: [{ month: '2021-01' }] };
      expect(found([unassessed]).closed).toEqual([]);
    });
  });
});

describe('E5: what is due', () => {
  const above = { residual: [4, 4], target: [2, 4] } as const;
  const actions = (...list: readonly ActionSketch[]): RiskFinding =>
    one(assessed({ ...above, actions: list }));

  test.each([
    [{ due: '2021-02-25' }, 'overdue'],
    [{ due: '2021-02-26' }, 'open'],
    [{ due: '2021-02-25', done: '2021-02-26' }, 'done'],
    [{ due: '2021-02-25', done: '2021-02-27' }, 'overdue'],
    [{ due: '2021-03-31', done: '2021-03-01' }, 'open'],
    [{}, 'open'],
  ])('an action %j at 26 February 2021 is %s', (action, state) => {
    expect(actions(action).actions.map((finding) => finding.state)).toEqual([state]);
  });

  test.each([
    ['no action', [], true],
    ['one that nobody owns', [{ due: '2021-03-31' }], true],
    ['one without a date', [{ owner: 'A' }], true],
    ['one that is done', [{ owner: 'A', due: '2021-02-01', done: '2021-02-01' }], true],
    ['one', [{ due: '2021-03-31' }, { owner: 'A', due: '2021-03-31' }], false],
    ['an overdue one', [{ owner: 'A', due: '2021-02-01' }], false],
  ] as const)('above its target with %s, a risk lacks one: %s', (_, list, lacks) => {
    expect(actions(...list).lacksAction).toBe(lacks);
  });

  test.each([[{ residual: [2, 4], target: [4, 2] }], [{ residual: [2, 4] }], [{ target: [2, 4] }]] as const)(
    'with %j it lacks none',
    (levels) => {
      expect(one(assessed(levels)).lacksAction).toBe(false);
    },
  );

  test.each([
    ['2021-02-25', true],
    ['2021-02-26', false],
  ])('a review on %s is overdue at 26 February 2021: %s', (review, isOverdue) => {
    expect(one({ review }).review).toMatchObject({ date: review, isOverdue });
  });

  test('a review date holds until an assessment sets another', () => {
    const reviewed = {
      review: '2020-11-30',
      assessments: [
        { month: '2021-01' },
        { month: '2020-12', review: '2021-01-31' },
        { month: '2021-03', review: '2021-05-31' },
      ],
    };
    expect(one(reviewed).review).toMatchObject({ date: '2021-01-31', index: 1, isOverdue: true });
    expect(one(reviewed, { month: '2021-03' }).review?.date).toBe('2021-05-31');
    const early = { ...reviewed, assessments: [{ month: '2020-10' }, ...reviewed.assessments] };
    expect(one(early, { month: '2020-11' }).review).toMatchObject({ date: '2020-11-30', index: undefined });
    expect(one({}).review).toBeUndefined();
  });
});

describe('E6: the order', () => {
  const scored = (id: string, likelihood: number, impact: number): RiskSketch => ({
    id,
    ...assessed({ residual: [likelihood, impact] }),
  });

  test('is by score, then by impact, then by id; what has no score comes last', () => {
    const log = [
      { id: 'R-03' },
      scored('R-10', 3, 4),
      scored('R-9', 3, 4),
      scored('R-8', 4, 3),
      scored('R-7', 5, 5),
      { id: 'R-1' },
    ];
    expect(ids(found(log).open)).toEqual(['R-7', 'R-9', 'R-10', 'R-8', 'R-1', 'R-03']);
  });

  test('is by id among risks without a score, where others of the log have one', () => {
    const closed = { closed: '2021-01', reason: 'It is over.', ...assessed({ month: '2020-12' }) };
    const { open, closed: over } = found([
      scored('R-7', 5, 5),
      { id: 'R-2', ...closed },
      { id: 'R-1', ...closed },
    ]);
    expect(ids(open)).toEqual(['R-7']);
    expect(ids(over)).toEqual(['R-1', 'R-2']);
  });

  test('of a log in words only is its own', () => {
    expect(ids(found([{ id: 'R-2' }, { id: 'R-1' }]).open)).toEqual(['R-2', 'R-1']);
  });

  const level = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const sketch = fc.record({
    level: fc.option(level, { nil: undefined }),
    before: fc.option(level, { nil: undefined }),
    closed: fc.constantFrom(undefined, '2021-01'),
  });
  const log = fc
    .tuple(level, fc.array(sketch, { maxLength: 8 }))
    .map(([first, others]): readonly RiskSketch[] => [
      { id: 'R-0', ...assessed({ month: '2020-12', residual: first }) },
      ...others.map(({ level, before, closed }, index) => ({
        id: `R-${index + 1}`,
        ...(closed && { closed, reason: 'It is over.' }),
        ...assessed({ month: '2020-12', residual: before }, { month: '2021-01', residual: level }),
      })),
    ]);

  /** Everything that is found, each risk by its id: its record holds the whole file. */
  const inShort = ({ open, closed, areScored }: RiskFindings) => ({
    open: open.map((finding) => ({ ...finding, risk: finding.risk.id })),
    closed: closed.map((finding) => ({ ...finding, risk: finding.risk.id })),
    areScored,
  });

  test('is the only thing that the order of the log could change, and does not: a scored log may be shuffled', () => {
    const shuffled = log.chain((sketches) => {
      const places = sketches.map((_, place) => place);
      return fc.tuple(fc.constant(sketches), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    fc.assert(
      fc.property(shuffled, ([sketches, places]) => {
        const risks = risksOf(sketches);
        const other = places.flatMap((place) => risks[place] ?? []);
        expect(inShort(findingsOf(other))).toEqual(inShort(findingsOf(risks)));
      }),
      { numRuns: cases(25) },
    );
  });

  test('never puts a lower score, or a lower impact of the same score, first', () => {
    fc.assert(
      fc.property(log, (sketches) => {
        const { open } = findingsOf(risksOf(sketches));
        for (const [index, finding] of open.entries()) {
          const next = open[index + 1];
          if (!next) continue;
          const [score, nextScore] = [finding.score ?? 0, next.score ?? 0];
          expect(score).toBeGreaterThanOrEqual(nextScore);
          if (score === nextScore)
            expect(finding.level?.impact ?? 0).toBeGreaterThanOrEqual(next.level?.impact ?? 0);
        }
      }),
      { numRuns: cases(25) },
    );
  });
});
