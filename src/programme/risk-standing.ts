import { compare } from '../words/compare.js';
import type { Day, Month } from '../words/month.js';
import { type Assessment, levelNames, type Risk, type RiskLevel } from './inputs/risks-file.js';

/** An assessment and its index among those of its risk, which tells where its fields were written. */
export interface Held {
  readonly assessment: Assessment;
  readonly index: number;
}

/** The assessment that holds in a month: the latest that is not later. */
export const heldAt = (risk: Risk, month: Month): Held | undefined => knownAt(risk, month).at(-1);

/** The assessment that holds once everything is known. */
export const latestOf = (risk: Risk): Held | undefined => byMonth(risk).at(-1);

const knownAt = (risk: Risk, month: Month): readonly Held[] =>
  byMonth(risk).filter(({ assessment }) => assessment.month <= month);

const byMonth = ({ assessments }: Risk): readonly Held[] =>
  assessments
    .map((assessment, index) => ({ assessment, index }))
    .sort((a, b) => compare(a.assessment.month, b.assessment.month));

/** A risk is open from the month in which it was opened until the one in which it was closed. */
export const isOpenAt = ({ opened, closed }: Risk, month: Month): boolean =>
  opened <= month && (closed === undefined || closed > month);

/** A review date, and the assessment that set it, or none where the risk itself has it. */
export interface Review {
  readonly date: Day;
  readonly index: number | undefined;
}

/** The review that is due next in a month: a date holds until an assessment sets another. */
export const reviewAt = (risk: Risk, month: Month): Review | undefined => {
  const set = knownAt(risk, month).findLast(({ assessment }) => assessment.review);
  if (set?.assessment.review) return { date: set.assessment.review, index: set.index };
  return risk.review && { date: risk.review, index: undefined };
};

/** Likelihood × impact, from 1 to 25 (domain E1). */
export const scoreOf = ({ likelihood, impact }: RiskLevel): number => likelihood * impact;

/** `L4 × I5 = 20` (domain E1). */
export const writeLevel = (level: RiskLevel): string =>
  `L${level.likelihood} \u00d7 I${level.impact} = ${scoreOf(level)}`;

/** Whether anything in the log is scored; a log in words only is allowed (domain E1). */
export const isScored = (risks: readonly Risk[]): boolean =>
  risks.some(({ assessments }) =>
    assessments.some((assessment) => levelNames.some((name) => assessment[name] !== undefined)),
  );
