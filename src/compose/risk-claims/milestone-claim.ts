import type { Context } from '../context.js';
import type { Led } from './sentence.js';

/** What a sentence says of a milestone that it names by its date. */
type Claim = 'reached' | 'ahead';

const AHEAD_WORDS = 'expected|due|planned|scheduled|hoped|meant|intended|promised|to|not|be|only';
const DATE = '(?:on|in|at|during)(?: the)?\\s*$';

/**
 * Words that lead straight up to a date and say that it has come: "since …", "was approved on …", "began in …". Only
 * such words are taken for a claim: others may be about something else.
 */
const REACHED = new RegExp(
  `(?:\\bsince(?: the)?\\s*$` +
    `|\\b(?:was|were|has been|have been) (?:(?!(?:${AHEAD_WORDS})\\b)[\\w-]+ ){1,4}${DATE}` +
    `|\\b(?:began|took place|went live|came into (?:use|force)) ${DATE}` +
    `|(?<!\\b(?:be|been|being|is|are|to|have) )\\b(?:started|ended|finished|opened|closed) ${DATE})`,
  'i',
);

/** Words that say that it is still to come: "will start in …", "is expected to be complete by …". */
const AHEAD = new RegExp(
  `\\b(?:will|shall|should|(?:is|are|remains?) (?:still |now |currently )?(?:expected|due|planned|scheduled|to))\\b` +
    ` (?:[\\w-]+ ){0,3}(?:on|in|at|during|by|from)(?: the)?\\s*$`,
  'i',
);

/** The claim that the words before a milestone's date make, where they make one. */
export const milestoneClaim = ({ binding, before }: Led): Claim | undefined => {
  if (binding.name !== 'milestone' || binding.options.size > 0) return undefined;
  if (REACHED.test(before)) return 'reached';
  return AHEAD.test(before) ? 'ahead' : undefined;
};

/** How a claim about a milestone contradicts its dates at the date of the paper; `undefined` where it does not. */
export const contradictedMilestone = (led: Led, { findings }: Context) => {
  const claim = milestoneClaim(led);
  const finding = claim && findings.milestones.get(led.binding.argument?.text ?? '');
  if (!finding || (claim === 'reached') === (finding.status === 'complete')) return undefined;
  return { claim, finding };
};
