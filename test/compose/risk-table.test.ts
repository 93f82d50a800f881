import { describe, expect, test } from '@jest/globals';
import { riskPaper } from '../support/risk-paper.js';
import { ANSWERED, type AssessmentSketch, type RiskSketch } from '../support/risks.js';

const scored = (assessment: AssessmentSketch, sketch: RiskSketch = {}): RiskSketch => ({
  ...ANSWERED,
  assessments: [assessment],
  ...sketch,
});

/** The cells of a risk's row. */
const rowOf = (lines: readonly string[], id = 'R-01'): readonly string[] =>
  (lines.find((line) => line.endsWith(`{#risk-table--${id}}`)) ?? '').slice(2).split(' | ').slice(0, -1);

describe('E5: in the table of risks', () => {
  test('an overdue action says since when, and by whom; one that is done is not shown', () => {
    const actions = [
      { text: 'Inspect homes', owner: 'Head of Homes', due: '2021-02-25' },
      { text: 'Count homes', owner: 'Head of Homes', due: '2021-02-25', done: '2021-02-20' },
    ];
    const { lines, told } = riskPaper([scored({ residual: [3, 3], actions })]);
    expect(rowOf(lines)[3]).toBe(
      'It is being looked after. / **To do**, overdue since ‹25 February 2021› (‹Head of Homes›): ‹Inspect homes›',
    );
    expect(told).toEqual(['risk-overdue: An action on R-01 was due on 25 February 2021.']);
  });

  test('an overdue review says since when', () => {
    const { lines, told } = riskPaper([scored({ residual: [3, 3] }, { review: '2021-01-31' })]);
    expect(rowOf(lines)[0]).toContain('Review overdue since ‹31 January 2021›.');
    expect(told).toEqual(['risk-overdue: The review of R-01 was due on 31 January 2021.']);
  });

  test('in a log in words only, what is overdue is told, and the table stays as it is', () => {
    const { lines, told } = riskPaper([scored({}, { review: '2021-01-31' })]);
    expect(rowOf(lines)).toEqual([
      'If damp is found late, homes may become unfit to live in.',
      'It is being looked after.',
    ]);
    expect(told).toHaveLength(1);
  });

  test('nothing is told of a closed risk', () => {
    const closed = { closed: '2021-01', reason: 'It is over.', review: '2020-12-31' };
    const actions = [{ owner: 'A', due: '2020-12-31' }];
    const levels = { month: '2020-12', residual: [3, 3], target: [1, 1], actions } as const;
    const { lines, told } = riskPaper([
      scored({ residual: [2, 2] }),
      scored(levels, { id: 'R-02', ...closed }),
    ]);
    expect(rowOf(lines, 'R-02')[1]).toBe('last: ‹L3 × I3 = 9›');
    expect(told).toEqual([]);
  });
});

describe('E4: since the last paper', () => {
  test('a risk that was not scored then has no movement', () => {
    const assessments = [{ month: '2020-12' }, { residual: [2, 2] as const }];
    const { lines } = riskPaper([{ ...ANSWERED, assessments }]);
    expect(rowOf(lines)[2]).toBe('[x]');
    expect(lines).toContain('key: [x] not available');
  });

  test('there is no column of movements where no paper was published', () => {
    const { lines } = riskPaper([scored({ residual: [2, 2] })], { published: false });
    expect(lines).toContain('| Risk | Score | What is done about it |');
    expect(lines.filter((line) => line.includes('no change') || line.includes('compared'))).toEqual([]);
  });

  test.each(['new-risks', 'closed-risks', 'risen-risks', 'fallen-risks'])(
    'and %s cannot be counted then',
    (what) => {
      const text = `There are {{count "${what}"}} of them.`;
      expect(riskPaper([scored({ residual: [2, 2] })], { text, published: false }).told).toEqual([
        'no-data: No earlier paper printed the risks, since which one could have moved.',
      ]);
    },
  );

  test.each([
    ['risen-risks', ['no-data: The risk log has no scores to count by.']],
    ['new-risks', []],
  ])('%s of a log in words only', (what, told) => {
    expect(riskPaper([{}], { text: `There are {{count "${what}"}} of them.` }).told).toEqual(told);
  });
});

describe('E1: a risk without a score among scored ones', () => {
  test('is said to be that, comes last, and has no movement', () => {
    const { lines } = riskPaper([scored({}), scored({ residual: [1, 1] }, { id: 'R-02' })]);
    expect(rowOf(lines)[1]).toBe('(not-rated) Not scored');
    const rows = lines.flatMap((line) => /\{#risk-table--(.+)\}$/.exec(line)?.[1] ?? []);
    expect(rows).toEqual(['R-02', 'R-01']);
  });
});

describe('E3: the bands of the programme', () => {
  const settings =
    'risk-bands: [{ name: Low, from: 1, to: 4 }, { name: Moderate, from: 5, to: 9 }, ' +
    '{ name: High, from: 10, to: 15 }, { name: Severe, from: 16, to: 25 }]\n';

  test.each([
    [[2, 2], '(green) Low'],
    [[3, 3], '(amber) Moderate'],
    [[2, 5], '(amber) High'],
    [[4, 4], '(red) Severe'],
  ] as const)('say what %j is', (residual, badge) => {
    const { lines } = riskPaper([scored({ residual })], { settings });
    expect(rowOf(lines)[1]?.split(' / ')[0]).toBe(badge);
  });

  test('are printed with the table, and risks are counted by them', () => {
    const text = 'There are {{count "risks" band="severe"}} of them.';
    const { lines } = riskPaper([scored({ residual: [4, 4] })], { settings, text });
    expect(lines.join('\n')).toContain('severe 16 to 25, high 10 to 15, moderate 5 to 9, low 1 to 4.');
    expect(lines).toContain('1.1 There are ‹one› of them.');
  });
});
