import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { day, month, words } from '../fields.js';

const paper = z.strictObject({
  kind: words(),
  title: words(),
  meeting: day(),
  'as-at': day(),
  'data-to': month(),
  /** The fingerprint of what it was made from, of which the start stands at its end (domain K2). */
  inputs: words(),
});

/** Why what had been published was published again, and where what it replaced is kept (domain K7). */
const correction = z.strictObject({ note: words(), replaced: words(), changes: z.array(words()).min(1) });

/** `published/<month>/publication.yaml`: which papers were frozen, and every correction of them (domain K3, K7). */
export const publicationFile = z.strictObject({
  papers: z.array(paper).min(1),
  /** The month of the fund's ledger that they printed. */
  ledger: month().optional(),
  corrections: z.array(correction).default([]),
});

export type Publication = Recorded<z.output<typeof publicationFile>>;
