import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../src/diagnostics/arrange.js';
import { listDiagnostics } from '../../src/diagnostics/show/brief.js';
import { prepareSample } from '../support/sample-paper.js';

/** What is told of the ledger of December 2020, a line each without the place's name. */
const told = (): readonly string[] => {
  const { diagnostics } = prepareSample('2021-02', 'scrutiny-update');
  const ofLedger = diagnostics.filter(({ span }) => span?.source.name === 'data/fund/2020-12.csv');
  return listDiagnostics(arrange(ofLedger))
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\S+?:(\d+):\d+ /, '$1 '));
};

describe('the ledger of December 2020', () => {
  test('D7, D9, D15: has exactly these findings: four rounded totals, nine blanks, one allocation beside its plan', () => {
    expect(told()).toEqual([
      '24 note Mosaic Improvement (Temporary additional capacity (service & corporate); retention offer): "Full Amount Estimated" is blank. [ledger-blank]',
      '27 note Temporary funding requirement: "Full Amount Estimated" is printed as 12,567; its lines and contingency come to 12,566. [ledger-rounding]',
      '27 note Temporary funding requirement: "Latest Full Amount Estimated" is printed as 14,633; its lines and contingency come to 14,632. [ledger-rounding]',
      '29 note Review of Social Work Remuneration/Retention Contingency (Permanent increase in base budget): "Actual spend in 2019/20" is blank. [ledger-blank]',
      '31 note Backfill for Social Work Apprentices (Permanent increase in base budget): "Actual spend in 2019/20" is blank. [ledger-blank]',
      '35 note Transfer of work to Customer Services (Permanent increase in base budget): "Full Amount Estimated" is blank. [ledger-blank]',
      '35 note Transfer of work to Customer Services (Permanent increase in base budget): "Latest Full Amount Estimated" is blank. [ledger-blank]',
      '36 note Additional Corporate Posts (Permanent increase in base budget): "Full Amount Estimated" is blank. [ledger-blank]',
      '36 note Additional Corporate Posts (Permanent increase in base budget): "Latest Full Amount Estimated" is blank. [ledger-blank]',
      '37 note SLT central support team (Permanent increase in base budget): "Full Amount Estimated" is blank. [ledger-blank]',
      '41 note Totals: "Full Amount Estimated" is printed as 17,705; all lines and contingencies come to 17,704. [ledger-rounding]',
      '41 note Totals: "Latest Full Amount Estimated" is printed as 20,006; all lines and contingencies come to 20,005. [ledger-rounding]',
      '44 note "Funding allocations assumed: Temporary" is 3,380 under "Planned spend for 2021/22"; "Temporary funding for 2021/22 in the MTFS" is 2,880. [allocation-plan]',
      '45 note Funding allocations assumed: Permanent: "Planned spend for 2022/23" is blank. [ledger-blank]',
    ]);
  });
});
