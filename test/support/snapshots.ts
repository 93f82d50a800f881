import type { PublishedMilestone, PublishedRisk } from '../../src/programme/inputs/published-file.js';
import type { Risk } from '../../src/programme/inputs/risks-file.js';
import type { Milestone } from '../../src/programme/programme.js';
import type { Reported } from '../../src/programme/reported.js';
import { heldAt, isOpenAt } from '../../src/programme/risk-standing.js';
import { type Day, type Month, monthOf } from '../../src/words/month.js';

/** What a paper of a day would have printed of a milestone: its revision of that day; nothing where there was none. */
export const milestoneReportedAt = (
  { revisions }: Milestone,
  day: Day,
): Reported<PublishedMilestone> | undefined => {
  const row = revisions.findLast((revision) => revision['as-at'] <= day);
  return row && { month: monthOf(day), row };
};

/** What a paper of a month would have printed of the risks. */
export const risksReportedIn = (risks: readonly Risk[], month: Month): ReadonlyMap<string, PublishedRisk> =>
  new Map(
    risks
      .filter((risk) => isOpenAt(risk, month) && heldAt(risk, month))
      .map((risk) => {
        const { likelihood, impact } = heldAt(risk, month)?.assessment.residual ?? {};
        return [risk.id, { id: risk.id, state: 'open', likelihood, impact, status: 'final', at: risk.at }];
      }),
  );

/** The lines of the same as a file: `published/<month>/risks.csv`. */
export const risksCsv = (risks: readonly Risk[], month: Month): string =>
  [
    'id,state,likelihood,impact,status',
    ...[...risksReportedIn(risks, month).values()].map(
      ({ id, state, likelihood = '', impact = '' }) => `${id},${state},${likelihood},${impact},`,
    ),
    '',
  ].join('\n');
