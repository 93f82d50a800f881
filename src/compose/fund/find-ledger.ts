import type { Findings } from '../../analysis/findings.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Programme } from '../../programme/programme.js';
import { isRead } from '../../sources/sources.js';
import { type Month, writeMonth } from '../../words/month.js';
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
  if (programme.fund === 'unreadable' || isLost(horizon.dataTo, findings, programme)) return undefined;
  if (fund) return fund.cast.ledger.isComplete ? fund : undefined;
  const message = `There is no ledger of ${writeMonth(horizon.dataTo)} or earlier.`;
  // Told once a paper, at the first binding that needs it: every other one has the same cause.
  if (diagnostics.all.some((told) => told.message === message)) return undefined;
  diagnostics.error('no-data', message, {
    span: asked,
    hint: isRead(programme.fund)
      ? `Put it into the folder "fund", like fund/${horizon.dataTo}.csv, or correct data-to in the front matter.`
      : 'Describe the fund in fund.yaml, and put its ledger into the folder "fund".',
  });
  return undefined;
};

/** Whether a later ledger than the one found is there, but could not be read. */
const isLost = (dataTo: Month, { fund }: Findings, programme: Programme): boolean =>
  isRead(programme.fund) &&
  programme.fund.lost.some((month) => month <= dataTo && (!fund || month > fund.cast.ledger.month));
