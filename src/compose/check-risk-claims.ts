import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import { readMarkdown } from '../narrative/read-markdown.js';
import { spanAt, textAt } from '../sources/located.js';
import { writeDay } from '../words/month.js';
import type { Context } from './context.js';
import { contradictedKpi } from './risk-claims/kpi-claim.js';
import { contradictedMilestone } from './risk-claims/milestone-claim.js';
import { type Led, sentencesOf } from './risk-claims/sentence.js';
import { sayValue } from './values.js';

/**
 * What the log says is being done does not contradict the data that the rest of the paper prints (domain E8). Only a
 * claim about a bound date or about two bound values can be judged exactly; a figure or a promise in plain words is
 * left to a person.
 */
export const checkRiskClaims = (context: Context): void => {
  if (!context.placed.has('risk-table')) return;
  for (const finding of context.findings.risks.open)
    for (const sentence of sentencesOfMitigation(finding)) {
      for (const led of sentence) checkMilestone(led, finding, context);
      checkKpi(sentence, finding, context);
    }
};

/** What is wrong with the Markdown itself is told where the table is made. */
const sentencesOfMitigation = ({ risk, index }: RiskFinding): readonly (readonly Led[])[] => {
  const written = textAt(risk.at, 'assessments', index, 'mitigation');
  const blocks = (written && readMarkdown(written).value) ?? [];
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? sentencesOf(block.content) : []));
};

const checkMilestone = (led: Led, { risk }: RiskFinding, context: Context): void => {
  const found = contradictedMilestone(led, context);
  if (!found) return;
  const { claim, finding } = found;
  const { current, standing } = finding;
  const asAt = writeDay(context.findings.horizon.asAt);
  context.diagnostics.warning(
    'risk-claim',
    claim === 'reached'
      ? `${risk.id} speaks of "${current.title}" as if it had been reached; at ${asAt} it has not.`
      : `${risk.id} speaks of "${current.title}" as if it were still to come; at ${asAt} it has been reached.`,
    {
      span: led.binding.span,
      related: [
        {
          message: 'its date',
          span: standing ? spanAt(standing.revision.at, standing.field) : spanAt(current.at, 'id'),
        },
      ],
      hint: 'Write an assessment that says how it stands now; or, if the date is wrong, correct milestones.csv.',
    },
  );
};

const checkKpi = (sentence: readonly Led[], { risk }: RiskFinding, context: Context): void => {
  const found = contradictedKpi(sentence, context);
  const place = sentence.find(({ binding }) => binding.name === 'kpi');
  if (!found || !place) return;
  const { kpi } = found.finding;
  const [before, after] = [found.from, found.to].map(({ value }) => sayValue(kpi, value));
  context.diagnostics.warning(
    'risk-claim',
    `${risk.id} says which way "${kpi.name}" has gone, but it went from ${before} to ${after}.`,
    {
      span: place.binding.span,
      related: [...found.from.origins.slice(0, 1), ...found.to.origins.slice(0, 1)].map((span) => ({
        message: 'its value',
        span,
      })),
      hint: `Correct the verb; or bind it, with {{movement "${kpi.id}" since="…"}}, and it cannot go wrong.`,
    },
  );
};
