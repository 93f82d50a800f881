import { closestMatch } from 'leven';

/** The candidate that a misspelt word most likely meant; `undefined` when more than a third of it differs. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined =>
  closestMatch(word, candidates, { maxDistance: Math.max(1, Math.floor(word.length / 3)) });

/** `did you mean "re-referrals"?`, else the choices when they are few enough to read. */
export const suggest = (word: string, candidates: readonly string[]): string | undefined => {
  const near = nearestWord(word, candidates);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12).join(', ');
  return `Known here: ${shown}${candidates.length > 12 ? ' …' : ''}.`;
};
