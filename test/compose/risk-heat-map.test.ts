import { describe, expect, test } from '@jest/globals';
import { riskPaper } from '../support/risk-paper.js';
import { ANSWERED, type LevelSketch, type RiskSketch } from '../support/risks.js';

const log = (...levels: readonly (LevelSketch | undefined)[]): readonly RiskSketch[] =>
  levels.map((residual, index) => ({ id: `R-${index + 1}`, ...ANSWERED, assessments: [{ residual }] }));

const linesOf = (risks: readonly RiskSketch[]): readonly string[] =>
  riskPaper(risks, { text: '{{risk-heat-map}}' }).lines;

describe('J6: the message of a heat map', () => {
  test.each([
    [log([3, 5], [2, 2], [1, 1]), 'one of three open risks is high (R-1)'],
    [log([3, 5], [2, 2], [5, 5]), 'two of three open risks are high (R-3 and R-1)'],
    [log([3, 5], [4, 4]), 'both open risks are high (R-2 and R-1)'],
    [log([3, 5], [4, 4], [5, 5]), 'all three open risks are high (R-3, R-2 and R-1)'],
    [log([3, 4], [4, 3], [1, 1]), 'none of three open risks is high; the highest score is 12 (R-1 and R-2)'],
    [log([3, 4]), 'the only one, R-1, is medium'],
    [log([3, 4], undefined, [5, 5]), 'one of two scored risks is high (R-3)'],
    [log([5, 5], [5, 5], [5, 5], [5, 5], [5, 5], [5, 5], [1, 1]), 'six of seven open risks are high'],
  ])('says how many are in the highest band: %#', (risks, message) => {
    const lines = linesOf(risks);
    expect(lines).toContain(
      `Figure 1: Risks by likelihood and impact at 26 February 2021: ${message} {#risk-heat-map}`,
    );
    expect(lines).toContain(
      `alternative: Heat map of risks, likelihood 1 to 5 by impact 1 to 5, at 26 February 2021: ${message}.`,
    );
  });
});

describe('J6: the data of a heat map', () => {
  test('are the scores of each risk; a column that nothing is given for is left out', () => {
    const lines = linesOf(log([3, 4], [5, 5]));
    expect(lines).toContain('| Risk | Now | Band | Since December 2020 |');
    expect(lines).toContain('| R-2: Title of R-2 | ‹L5 × I5 = 25› | (red) High | new |');
  });

  test('H5: have [x] where others have a score', () => {
    const [first, second] = log([3, 4], [5, 5]);
    const target = [{ residual: [3, 4] as const, target: [3, 4] as const }];
    const lines = linesOf([{ ...first, assessments: target }, { ...second }]);
    expect(lines).toContain('| R-2: Title of R-2 | ‹L5 × I5 = 25› | (red) High | new | [x] |');
    expect(lines).toContain('key: [x] not available');
  });

  test('E1: leave out what has no score, and say so', () => {
    const lines = linesOf(log([3, 4], undefined, undefined));
    expect(lines).toContain('note: Without a score, and so not shown: R-2 and R-3.');
    expect(lines.filter((line) => line.startsWith('mark:'))).toEqual(['mark: Likelihood 3, Impact 4: R-1']);
  });
});
