import { bindingAt } from './bindings.js';

/** What is kept before and behind the stretch in which two texts differ. */
const CONTEXT = 60;
const LONGEST = 400;
const ELLIPSIS = '\u2026';

/**
 * Two texts as far as they differ: what both begin and end with is left out, but for a few words. Short ones stay whole,
 * and of very long ones only the start is shown.
 */
export const excerpts = (
  before: string | null,
  after: string | null,
): readonly [before: string | null, after: string | null] => {
  if (before === null || after === null) return [before && startOf(before), after && startOf(after)];
  if (Math.max(before.length, after.length) <= 2 * CONTEXT) return [before, after];
  const start = wordStart(before, commonStart(before, after) - CONTEXT);
  const end = commonEnd(before, after, start) - CONTEXT;
  const shown = (text: string): string => {
    const until = end > 0 ? wordEnd(text, text.length - end) : text.length;
    return `${start > 0 ? ELLIPSIS : ''}${startOf(text.slice(start, until))}${until < text.length ? ELLIPSIS : ''}`;
  };
  return [shown(before), shown(after)];
};

/** A text, or the start of one that is longer than that. */
export const startOf = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, wordStart(text, longest) || longest).trimEnd()}${ELLIPSIS}` : text;

const commonStart = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
};

const commonEnd = (one: string, other: string, start: number): number => {
  const most = Math.min(one.length, other.length) - Math.max(start, commonStart(one, other));
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
};

/** The start of the word at a place: no word, and no letter of two units, is cut in two. */
const wordStart = (text: string, place: number): number => {
  if (place <= 0) return 0;
  const start = text.lastIndexOf(' ', place - 1) + 1;
  const binding = bindingAt(text, start);
  return binding ? wordStart(text, binding.start) : start;
};

const wordEnd = (text: string, place: number): number => {
  const end = text.indexOf(' ', place);
  if (end < 0) return text.length;
  const binding = bindingAt(text, end);
  return binding ? wordEnd(text, binding.end) : end;
};
