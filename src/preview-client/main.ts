import type { State } from '../preview/state.js';
import { byId, make } from './elements.js';
import { onKeys } from './keys.js';
import { openOutside } from './open-outside.js';
import { paperDocument, setTypeface, showPaper } from './paper.js';
import { showPrint } from './printed-pages.js';
import { listProblems } from './problem-list.js';

/** Milliseconds to wait for a preview that does not answer, before it is asked again. */
const PATIENCE = 1000;

/** The paper that the address names; none at first: then it is the first of the month. */
const wanted = (): string => {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    // Typed by hand: there is no such paper.
    return name;
  }
};

let shown: State | undefined;
/** The paper in the frame. */
let kindShown: string | undefined;
/** What was asked for when that came. */
let asked: string | undefined;
let asking = new AbortController();

/** Asks for what is newer than what is shown, and shows it; for ever. */
const follow = async (): Promise<never> => {
  for (;;) {
    const paper = wanted();
    const state = await ask(paper, paper === asked ? (shown?.version ?? 0) : 0);
    asked = state && paper;
    if (!state) continue;
    await setTypeface();
    show(state);
  }
};

/** Waits for the state of a paper that comes after a version; none if the preview cannot be asked, or something else is wanted by now. */
const ask = async (paper: string, since: number): Promise<State | undefined> => {
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch(`/state?paper=${encodeURIComponent(paper)}&since=${since}`, { signal });
    if (answer.ok) return (await answer.json()) as State;
    tellStatus(await answer.text(), 'lost');
  } catch {
    if (signal.aborted) return undefined;
    tellStatus('The preview has ended, or does not answer.', 'lost');
  }
  await new Promise((over) => setTimeout(over, PATIENCE));
  return undefined;
};

const show = (state: State): void => {
  const { programme, month, page, problems, papers } = state;
  const isOther = page !== undefined && page.kind !== kindShown;
  kindShown = page?.kind ?? kindShown;
  shown = state;
  document.title = `Preview: ${programme}, ${month}`;
  byId('programme').textContent = `${programme} ${month}`.trim();
  byId('papers').replaceChildren(
    ...papers.map(({ kind, title }) =>
      make(
        document,
        'li',
        {},
        make(
          document,
          'a',
          { href: `#${encodeURIComponent(kind)}`, ...(kind === page?.kind && { 'aria-current': 'page' }) },
          title,
        ),
      ),
    ),
  );
  byId('none').hidden = kindShown !== undefined;
  if (page) showPaper(page, problems, isOther);
  listProblems(state);
  showPrint(state);
  tellState(state);
  document.body.dataset['version'] = String(state.version);
};

const tellState = ({ problems, isCurrent, page }: State): void => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const counted = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(' and ');
  const text = isCurrent
    ? `As saved${counted && `; ${counted}`}`
    : page
      ? `${counted}: below is the last paper that could be made`
      : counted;
  tellStatus(text, errors > 0 ? 'error' : 'sound');
};

const count = (number: number, word: string): string =>
  number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;

const tellStatus = (text: string, state: string): void => {
  const status = byId('status');
  if (status.textContent !== text) status.textContent = text;
  status.dataset['state'] = state;
};

const start = (): void => {
  onKeys([document, paperDocument()]);
  openOutside(paperDocument());
  window.addEventListener('hashchange', () => asking.abort());
  follow().catch((error: unknown) => {
    tellStatus(`The preview has a bug: ${String(error)}`, 'lost');
    throw error;
  });
};

if (document.readyState === 'complete') start();
else window.addEventListener('load', start);
