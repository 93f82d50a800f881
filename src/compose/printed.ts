import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import { figuresOf } from '../paper/figures-of.js';
import type { Paper } from '../paper/paper.js';
import type { Printed, PrintedMilestone, PrintedRisk, PrintedValue } from '../paper/printed.js';
import { standing } from '../programme/milestone-dates.js';
import { RISK_BLOCKS } from './check-risks.js';
import type { Context } from './context.js';
import { marksFor } from './risk-words.js';

/** A paper but for its record. */
export type Composed = Omit<Paper, 'printed'>;

/** What a composed paper has printed of values, milestones, risks and the ledger (domain K3). */
export const printedBy = (paper: Composed, context: Context): Printed => {
  const { findings, mentioned, placed } = context;
  const { open, closed } = findings.risks;
  return {
    values: printedValues(paper),
    milestones: [...findings.milestones.values()]
      .filter(({ id }) => mentioned.has(id))
      .map(({ id, current }) => milestoneOf(id, standing(current))),
    risks: RISK_BLOCKS.some((name) => placed.has(name))
      ? [...open.map((finding) => riskOf(finding, 'open')), ...closed.map((one) => riskOf(one, 'closed'))]
      : [],
    ledger: speaksOfFund(context) ? findings.fund?.cast.ledger.month : undefined,
  };
};

const printedValues = (paper: Composed): readonly PrintedValue[] => {
  const found = figuresOf(paper).flatMap(({ figure }) => figure.prints ?? []);
  return [...new Map(found.map((value) => [`${value.kpi} ${value.month}`, value])).values()];
};

const milestoneOf = (id: string, dated: ReturnType<typeof standing>): PrintedMilestone => ({
  id,
  forecast: dated?.field === 'forecast' ? dated.date.text : '',
  actual: dated?.field === 'actual' ? dated.date.text : '',
});

const riskOf = ({ risk, level }: RiskFinding, state: PrintedRisk['state']): PrintedRisk => ({
  id: risk.id,
  state,
  likelihood: level ? String(level.likelihood) : '',
  impact: level ? String(level.impact) : '',
  status: level && marksFor(risk, 'residual').length > 0 ? 'illustrative' : '',
});

const speaksOfFund = ({ placed, namedCells }: Context): boolean =>
  namedCells.size > 0 || [...placed].some((name) => name.startsWith('fund-'));
