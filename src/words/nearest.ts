import { closestMatch } from 'leven';

/**
 * The candidate that a misspelt word most likely meant, whatever its case; `undefined` when more than a third differs.
 * Two neighbouring letters that changed places are one slip of the fingers, however short the word.
 */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  const wanted = word.toLowerCase();
  const known = candidates.map((candidate) => candidate.toLowerCase());
  const exact = known.indexOf(wanted);
  if (exact >= 0) return candidates[exact];
  const swapped = known.findIndex((name) => isSwapped(wanted, name));
  if (swapped >= 0) return candidates[swapped];
  const near = closestMatch(wanted, known, { maxDistance: Math.floor(word.length / 3) });
  return near === undefined ? undefined : candidates[known.indexOf(near)];
};

/** Whether two words differ in nothing but the order of two letters beside each other. */
const isSwapped = (one: string, other: string): boolean => {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one === other.slice(0, at) + (other[at + 1] ?? '') + other[at] + other.slice(at + 2);
};

/** `did you mean "re-referrals"?`, else what `otherwise` says or the choices when they are few enough to read. */
export const suggest = (
  word: string,
  candidates: readonly string[],
  otherwise?: string,
): string | undefined => {
  const near = nearestWord(word, candidates);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (otherwise !== undefined || candidates.length === 0) return otherwise;
  const shown = candidates.slice(0, 12).join(', ');
  return `Known here: ${shown}${candidates.length > 12 ? ' …' : ''}.`;
};
