import type { RunSignal, Runs } from '../../analysis/spc/anhoej.js';
import type { Assurance } from '../../analysis/spc/icons.js';
import type { Judgement } from '../../analysis/spc/judgement.js';
import type { Label } from '../../analysis/spc/labels.js';

export type SpecialCause = Exclude<Label, { readonly cause: 'common-cause' }>;

/** What chance explains has no other name, whatever the arrow (domain C17). */
export const NO_CHANGE = 'no significant change';

/** What a special cause is called: never better or worse of a neutral KPI (domain B1, C8). */
export const effectWords = ({ effect, direction }: SpecialCause): string =>
  effect === 'neutral' ? `special cause, ${direction === 'up' ? 'high' : 'low'}` : `special cause ${effect}`;

/** The rule that found it (domain C3 to C6). */
export const causeWords = ({ cause, direction }: SpecialCause): string => {
  const isUp = direction === 'up';
  const limit = isUp ? 'upper limit' : 'lower limit';
  switch (cause) {
    case 'beyond-limit':
      return `${isUp ? 'above' : 'below'} the ${limit}`;
    case 'trend':
      return `7 or more months in a row, each ${isUp ? 'higher' : 'lower'} than the one before`;
    case 'two-of-three':
      return `2 of 3 months in a row close to the ${limit}`;
    case 'shift':
      return `7 or more months in a row ${isUp ? 'above' : 'below'} the mean`;
  }
};

/** A judgement in a few words; none where nothing may be said. */
export const shortWords = (judgement: Judgement): string | undefined => {
  switch (judgement.kind) {
    case 'point':
      return labelWords(judgement.point.label);
    case 'runs':
      return judgement.signals.length > 0 ? 'special cause variation' : NO_CHANGE;
    case 'none':
      return undefined;
  }
};

const labelWords = (label: Label): string =>
  label.cause === 'common-cause' ? NO_CHANGE : effectWords(label);

/** A judgement with the rule that it rests on: "special cause improvement: 7 or more months in a row above the mean". */
export const fullWords = (judgement: Judgement): string | undefined => {
  const [short, reason] = [shortWords(judgement), reasonWords(judgement)];
  return short && reason ? `${short}: ${reason}` : short;
};

/** The rule that a judgement rests on; common cause rests on none. */
export const reasonWords = (judgement: Judgement): string | undefined => {
  switch (judgement.kind) {
    case 'point': {
      const { label } = judgement.point;
      return label.cause === 'common-cause' ? undefined : causeWords(label);
    }
    case 'runs':
      return runsWords(judgement.signals, judgement.runs);
    case 'none':
      return undefined;
  }
};

/** Which of the Anhøj rules found a signal (domain C18). */
const runsWords = (signals: readonly RunSignal[], runs: Runs): string | undefined => {
  const found: readonly string[] = signals.map((signal) =>
    signal === 'long-run'
      ? `${runs.longest} months in a row on one side of the median, where chance gives up to ${runs.longestByChance}`
      : `the median is ${crossed(runs.crossings)}, where chance gives at least ${runs.fewestByChance}`,
  );
  return found.length > 0 ? found.join('; ') : undefined;
};

const crossed = (count: number): string => {
  if (count === 0) return 'never crossed';
  return `crossed ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`;
};

/** What can be expected of the target, in a few words (domain C10). */
export const assuranceWords: Readonly<Record<Assurance, string>> = {
  'consistently-pass': 'consistently meets the target',
  'hit-and-miss': 'hits and misses the target',
  'consistently-fail': 'consistently misses the target',
};

/** Why that is to be expected. */
export const assuranceReasons: Readonly<Record<Assurance, string>> = {
  'consistently-pass': 'both limits are better than it',
  'hit-and-miss': 'it lies between the limits',
  'consistently-fail': 'both limits are worse than it',
};
