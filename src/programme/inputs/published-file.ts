import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, month, quantity, vagueDate, wholeNumber } from '../fields.js';

const status = () => choice('final', 'illustrative', 'provisional', 'revised', 'estimated').default('final');

/** `published/<month>/kpis.csv`: the values that the papers of that month printed, as printed (domain B7, K3). */
export const publishedRow = z.strictObject({
  kpi: id(),
  month: month(),
  value: quantity(),
  status: status(),
});

/** `published/<month>/milestones.csv`: the milestones that they spoke of, each with the date that stood (domain F6, K3). */
export const publishedMilestoneRow = z.strictObject({
  id: id(),
  forecast: vagueDate().optional(),
  actual: vagueDate().optional(),
});

/** `published/<month>/risks.csv`: the risks that they printed; a log in words only has no scores (domain E4, K3). */
export const publishedRiskRow = z.strictObject({
  id: id(),
  state: choice('open', 'closed'),
  likelihood: wholeNumber(1, 5).optional(),
  impact: wholeNumber(1, 5).optional(),
  status: status(),
});

export type PublishedValue = Recorded<z.output<typeof publishedRow>>;
export type PublishedMilestone = Recorded<z.output<typeof publishedMilestoneRow>>;
export type PublishedRisk = Recorded<z.output<typeof publishedRiskRow>>;
