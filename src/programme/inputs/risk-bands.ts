import * as z from 'zod';
import { wholeNumber, words } from '../fields.js';

/** The lowest and the highest score that a risk can have: 1 × 1 and 5 × 5 (domain E1). */
export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 25;

const score = () => wholeNumber(LOWEST_SCORE, HIGHEST_SCORE);

const riskBand = z.strictObject({ name: words(), from: score(), to: score() });

/** What the scores of risks are called, from the lowest up; these when a programme gives none (domain E3). */
export const riskBands = z.array(riskBand).default([
  { name: 'Low', from: 1, to: 4 },
  { name: 'Medium', from: 5, to: 14 },
  { name: 'High', from: 15, to: 25 },
]);

export type RiskBand = z.output<typeof riskBand>;
