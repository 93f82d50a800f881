/** What of a paper may have the focus and be made anew: figures, and the cards of problems. */
const FOCUSED = ['.value', '.cfip-problem'];

/** Changes a page and gives the focus to what has it, if that is there again under the same number. */
export const keepingFocus = (home: Document, change: () => void): void => {
  const focused = home.activeElement;
  const selector = FOCUSED.find((one) => focused?.matches(one));
  const index = selector ? [...home.querySelectorAll(selector)].indexOf(focused as Element) : -1;
  change();
  if (!selector || home.activeElement === focused) return;
  home.querySelectorAll<HTMLElement>(selector)[index]?.focus({ preventScroll: true });
};
