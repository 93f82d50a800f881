const OPENING = '{{';
const CLOSING = '}}';

/** Where the binding begins and ends that a place in a text lies in: `{{ref "vaccination"}}` is as whole as a word. */
export const bindingAt = (
  text: string,
  place: number,
): { readonly start: number; readonly end: number } | undefined => {
  const start = place <= 0 ? -1 : text.lastIndexOf(OPENING, place - 1);
  const closing = start < 0 ? -1 : text.indexOf(CLOSING, start);
  const end = closing + CLOSING.length;
  return closing >= 0 && start < place && place < end ? { start, end } : undefined;
};
