import { FEWEST_ENTRIES, pagePlace } from '../words/page-place.js';

const EMPTY = '<span class="page"></span>';

/**
 * A page as it goes to the printer: its contents are printed, with a place for the number of a page in each entry, which
 * is written when it is known (`pdf/number-entries.ts`). Printed by anybody else, a page has no contents. So has one
 * whose contents have no such places, or so few that they are hardly needed.
 */
export const paged = (html: string): string => {
  const [start = '', ...rest] = html.split(EMPTY);
  if (rest.length < FEWEST_ENTRIES) return html;
  const filled = rest.map((text, entry) => `<span class="page">${pagePlace(entry)}</span>${text}`);
  return [start.replace('<html ', '<html class="paged" '), ...filled].join('');
};
