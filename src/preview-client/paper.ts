import morphdom from 'morphdom';
import type { PageState, Problem } from '../preview/state.js';
import { byId } from './elements.js';
import styles from './in-paper.css';
import { keepingFocus } from './keep-focus.js';
import { keepingPlace } from './keep-place.js';
import { markProblems } from './mark-problems.js';
import { matchFigures } from './match-figures.js';
import { offerSources } from './offer-sources.js';
import problemStyles from './problem.css';

const frame = byId<HTMLIFrameElement>('paper');

const sheet = document.createElement('style');
sheet.dataset['cfip'] = 'style';
sheet.textContent = styles + problemStyles;

/** Sets in what pages leave out, because it never changes; asked for until it is there, and before a page is shown, which would move. */
export const setTypeface = async (): Promise<void> => {
  if (sheet.dataset['typeface']) return;
  // Where nobody answers, that is told when the next state is asked for.
  const typeface = await fetch('/typeface.css').then(
    (answer) => answer.text(),
    () => '',
  );
  sheet.textContent = typeface + styles + problemStyles;
  if (typeface !== '') sheet.dataset['typeface'] = 'set';
};

/** What this page has put into the paper: it is no part of that, and goes before the paper changes. */
const OURS = '[data-cfip]:not(style)';

/** Shows a page in the place of the one before it: only what differs is changed, so nothing flashes and nobody loses their place. */
export const showPaper = (page: PageState, problems: readonly Problem[], isOther: boolean): void => {
  const home = paperDocument();
  const change = (): void => {
    for (const element of home.querySelectorAll(OURS)) element.remove();
    const fresh = parserOf(home).parseFromString(page.html, 'text/html');
    morphdom(home.documentElement, fresh.documentElement, {
      onBeforeElUpdated: (before, after) => !before.isEqualNode(after),
      // Taking a style sheet out and in again would have every style of the page reckoned anew.
      onBeforeNodeDiscarded: (node) => node !== sheet,
    });
    if (!sheet.isConnected) home.head.append(sheet);
    const matched = matchFigures(home, page.figures);
    offerSources(home, page.figures, matched);
    markProblems(home, problems, matched);
  };
  if (isOther) {
    change();
    home.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
  } else keepingPlace(home, () => keepingFocus(home, change));
};

export const paperDocument = (): Document => {
  if (!frame.contentDocument) throw new Error('the frame of the paper has no document');
  return frame.contentDocument;
};

/** The paper's own: what this page may not have, such as styles in attributes, its parser would leave out. */
const parserOf = (home: Document): DOMParser => {
  const own = home.defaultView as (Window & typeof globalThis) | null;
  return new (own ?? window).DOMParser();
};
