import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Span } from '../../diagnostics/source-text.js';
import { isRead } from '../../sources/sources.js';
import { writeMonth } from '../../words/month.js';
import type { Context } from '../context.js';

/**
 * The ledger that the paper may know, or a diagnostic at the binding that asks for it.
 * One that has faults of its own has been reported: nothing more is said of it, and nothing is printed from it.
 */
export const findLedger = (
  asked: Span,
  { findings, programme, diagnostics }: Context,
): FundFinding | undefined => {
  const { fund, horizon } = findings;
  if (fund) return fund.cast.ledger.isComplete ? fund : undefined;
  if (programme.fund === 'unreadable') return undefined;
  diagnostics.error('no-data', `There is no ledger of ${writeMonth(horizon.dataTo)} or earlier.`, {
    span: asked,
    hint: isRead(programme.fund)
      ? `Put it into the folder "fund", like fund/${horizon.dataTo}.csv, or correct data-to in the front matter.`
      : 'Describe the fund in fund.yaml, and put its ledger into the folder "fund".',
  });
  return undefined;
};
