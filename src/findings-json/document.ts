import * as z from 'zod';
import type { Findings } from '../analysis/findings.js';
import { type Places, placesIn } from '../diagnostics/folder-places.js';
import { day, month, text } from './fields.js';
import { fundEntry } from './fund.js';
import { fundShape } from './fund-shape.js';
import { kpiEntry } from './kpi.js';
import { kpiShape } from './kpi-shape.js';
import { milestoneShape } from './milestone-shape.js';
import { milestoneEntry } from './milestones.js';
import { riskShape } from './risk-shape.js';
import { riskEntries } from './risks.js';

const horizonShape = z.strictObject({
  papers: z.array(text('a kind of paper')).meta({ description: 'the papers that may know this much' }),
  'as-at': day('the day at which milestones and actions are judged'),
  'data-to': month('the last month of data'),
  kpis: z.array(kpiShape).meta({ description: 'in the order of kpis.yaml' }),
  risks: z.array(riskShape).meta({ description: 'in the order of E6, those that were closed last' }),
  milestones: z.array(milestoneShape).meta({ description: 'in the order of milestones.csv' }),
  fund: fundShape.nullable().meta({ description: 'null where the programme has no ledger yet' }),
});

/**
 * `findings.json`: everything that cfip has worked out for the papers of a month (design §5). Keys keep their names and
 * meaning within a version. What is withheld (domain I5) is not in it, since it is not in the findings either.
 */
export const findingsFile = z
  .strictObject({
    findings: z.literal('1').meta({ description: 'the version of this shape' }),
    programme: text('the name of the programme'),
    month: month('the month of the papers'),
    horizons: z
      .array(horizonShape)
      .meta({ description: 'one for each pair of dates: papers of a month may know different things (G9)' }),
  })
  .meta({ description: 'everything that cfip has worked out for the papers of a month' });

export type FindingsDocument = z.output<typeof findingsFile>;
export type Horizon = FindingsDocument['horizons'][number];

/** What a paper rests on. */
export interface PaperFindings {
  readonly kind: string;
  readonly findings: Findings;
}

/**
 * The findings of the papers of a month as a document.
 * @param folder the programme folder as messages show it
 */
export const findingsDocument = (
  programme: string,
  month: string,
  papers: readonly PaperFindings[],
  folder: string,
): FindingsDocument => {
  const places = placesIn(folder);
  const horizons = new Map<string, Horizon>();
  for (const { kind, findings } of papers) {
    const { asAt, dataTo } = findings.horizon;
    const known = horizons.get(`${asAt} ${dataTo}`);
    if (known) known.papers.push(kind);
    else horizons.set(`${asAt} ${dataTo}`, horizonEntry(kind, findings, places));
  }
  return { findings: '1', programme, month, horizons: [...horizons.values()] };
};

/** The text of `findings.json`. */
export const writeFindings = (...of: Parameters<typeof findingsDocument>): string =>
  `${JSON.stringify(findingsDocument(...of), null, 1)}\n`;

const horizonEntry = (
  kind: string,
  { horizon, withheld, kpis, risks, milestones, fund }: Findings,
  places: Places,
): Horizon => ({
  papers: [kind],
  'as-at': horizon.asAt,
  'data-to': horizon.dataTo,
  kpis: [...kpis.values()].map((finding) => kpiEntry(finding, withheld.rounded, places)),
  risks: riskEntries(risks, places),
  milestones: [...milestones.values()].map((finding) => milestoneEntry(finding, places)),
  fund: fund ? fundEntry(fund, places) : null,
});
