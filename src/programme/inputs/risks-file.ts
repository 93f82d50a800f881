import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, day, id, markdown, month, wholeNumber, words } from '../fields.js';

/** How likely a risk is and how bad it would be. The score follows; one that is supplied must agree (domain E1). */
const level = z.strictObject({
  likelihood: wholeNumber(1, 5),
  impact: wholeNumber(1, 5),
  score: wholeNumber(1, 25).optional(),
});

/** Something that is still to be done about a risk, as it was agreed at an assessment (domain E5). */
const action = z.strictObject({
  text: words(),
  owner: words().optional(),
  due: day().optional(),
  done: day().optional(),
});

/** What was known of a risk in one month: nothing of it is taken over from an earlier assessment but the review date. */
const assessment = z.strictObject({
  month: month(),
  mitigation: markdown(),
  /** Before controls, with the present ones, and wanted after the actions (domain E2). */
  inherent: level.optional(),
  residual: level.optional(),
  target: level.optional(),
  /** The next review, from this month on. */
  review: day().optional(),
  actions: z.array(action).default([]),
});

/** Fields that can be a sample's own: no published paper gives them. */
const illustrative = choice(
  'title',
  'area',
  'opened',
  'closed',
  'owner',
  'review',
  'response',
  'inherent',
  'residual',
  'target',
  'mitigation',
  'actions',
);

export const risk = z.strictObject({
  id: id(),
  title: words(),
  area: markdown(),
  opened: month(),
  closed: month().optional(),
  /** Why it is no longer a risk: the next paper prints it (domain E4). */
  'closed-because': markdown().optional(),
  owner: words().optional(),
  /** The first review, until an assessment sets another. */
  review: day().optional(),
  response: choice('treat', 'tolerate', 'transfer', 'terminate').optional(),
  illustrative: z.array(illustrative).default([]),
  assessments: z.array(assessment).min(1),
});

/** `risks.yaml`: the risk log, each risk with its assessments by month (domain E1: scores are optional). */
export const risksFile = z.strictObject({ risks: z.array(risk) });

export type Risk = Recorded<z.output<typeof risk>>;
export type Assessment = z.output<typeof assessment>;
export type RiskAction = z.output<typeof action>;
export type RiskLevel = z.output<typeof level>;
export type LevelName = 'inherent' | 'residual' | 'target';

export const levelNames: readonly LevelName[] = ['inherent', 'residual', 'target'];
