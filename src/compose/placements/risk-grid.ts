import type { RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { Body, Cell, Column, Grid } from '../../paper/blocks.js';
import { writeMonth } from '../../words/month.js';
import type { Context } from '../context.js';
import { comparisonNotes, writeBands } from '../risk-words.js';
import * as cells from './risk-cells.js';

/** The log of a paper: of a log in words only the risks and what is done, of a scored one also how they stand. */
export const riskGrid = (table: string, context: Context): Grid => {
  const { open, closed, areScored } = context.findings.risks;
  const body = (findings: readonly RiskFinding[], cellsOf: CellsOf, heading?: string): readonly Body[] =>
    findings.length === 0
      ? []
      : [
          {
            heading,
            rows: findings.map((finding) => ({
              id: `${table}--${finding.risk.id}`,
              headed: true,
              cells: cellsOf(finding, context),
            })),
          },
        ];
  return {
    columns: areScored ? scoredColumns(context) : columns,
    bodies: [
      ...body(open, areScored ? scoredOpen : inWords),
      ...body(closed, areScored ? scoredClosed : closedInWords, `Closed since ${lastMonth(context)}`),
    ],
  };
};

type CellsOf = (finding: RiskFinding, context: Context) => readonly Cell[];

const columns: readonly Column[] = [
  { heading: 'Risk Area', holds: 'text', width: 2 },
  { heading: 'Examples of Mitigating Actions', holds: 'text', width: 3 },
];

const inWords: CellsOf = (finding, context) => [
  cells.area(finding, context),
  cells.mitigation(finding, context),
];

const closedInWords: CellsOf = (finding, context) => [
  cells.area(finding, context),
  cells.closure(finding, context),
];

const scoredColumns = (context: Context): readonly Column[] => [
  { heading: 'Risk', holds: 'text', width: 2.5 },
  { heading: 'Score', holds: 'text', width: 1.35 },
  ...(context.findings.reportedIn.risks
    ? [{ heading: `Since ${lastMonth(context)}`, holds: 'text', width: 1 } as const]
    : []),
  { heading: 'What is done about it', holds: 'text', width: 2.9 },
];

/** Nothing has moved where no paper was published before. */
const movements = (finding: RiskFinding, { findings }: Context): readonly Cell[] =>
  findings.reportedIn.risks ? [cells.movement(finding)] : [];

const scoredOpen: CellsOf = (finding, context) => [
  cells.answered(finding, context),
  cells.score(finding, context),
  ...movements(finding, context),
  cells.measures(finding, context),
];

const scoredClosed: CellsOf = (finding, context) => [
  cells.named(finding, context),
  cells.lastScore(finding),
  ...movements(finding, context),
  cells.closure(finding, context),
];

const lastMonth = ({ findings }: Context): string =>
  findings.reportedIn.risks ? writeMonth(findings.reportedIn.risks) : '';

/** What a reader must know to read the scores (domain E3: the bands are printed with them). */
export const riskNotes = (context: Context): readonly string[] => {
  const { findings, settings } = context;
  if (!findings.risks.areScored) return [];
  return [
    `A score is likelihood (L) times impact (I), each from 1 to 5, with the present controls: ${writeBands(settings['risk-bands'])}. The highest score comes first and, of equal ones, the greatest impact.`,
    ...comparisonNotes(findings.reportedIn.risks),
  ];
};
