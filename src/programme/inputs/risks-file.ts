import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, day, id, markdown, month, wholeNumber, words } from '../fields.js';

const assessment = z.strictObject({
  month: month(),
  mitigation: markdown(),
  likelihood: wholeNumber(1, 5).optional(),
  impact: wholeNumber(1, 5).optional(),
});

export const risk = z.strictObject({
  id: id(),
  title: words(),
  area: markdown(),
  opened: month(),
  closed: month().optional(),
  owner: words().optional(),
  review: day().optional(),
  response: choice('treat', 'tolerate', 'transfer', 'terminate').optional(),
  /** Fields that no published paper gives: a sample's own. */
  illustrative: z.array(words()).default([]),
  assessments: z.array(assessment).min(1),
});

/** `risks.yaml`: the risk log, each risk with its assessments by month (domain E1: scores are optional). */
export const risksFile = z.strictObject({ risks: z.array(risk) });

export type Risk = Recorded<z.output<typeof risk>>;
export type Assessment = z.output<typeof assessment>;
