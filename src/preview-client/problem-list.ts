import type { Problem, State } from '../preview/state.js';
import { byId, make } from './elements.js';
import { paperDocument } from './paper.js';
import { problemCard } from './problem-card.js';

const list = byId<HTMLOListElement>('problem-list');
let current = -1;

/** Lists all problems, and the notes behind them; a list that is the same stays as it is, so that nobody loses their place in it. */
export const listProblems = ({ problems, notes }: Pick<State, 'problems' | 'notes'>): void => {
  if (fill(list, problems)) current = Math.min(current, problems.length - 1);
  fill(byId<HTMLOListElement>('note-list'), notes);
  byId('notes').hidden = notes.length === 0;
  byId('notes-heading').textContent = `${notes.length} for the record`;
};

/** Whether the list has changed. */
const fill = (into: HTMLOListElement, problems: readonly Problem[]): boolean => {
  const fresh = problems.map((problem, index) =>
    make(document, 'li', {}, problemCard(document, problem, { 'data-problem': String(index) })),
  );
  const isSame =
    fresh.length === into.children.length &&
    fresh.every((item, index) => item.isEqualNode(into.children[index] ?? null));
  if (!isSame) into.replaceChildren(...fresh);
  return !isSame;
};

export const showList = (isShown: boolean): void => {
  document.body.classList.toggle('no-list', !isShown);
  byId('list').setAttribute('aria-pressed', String(isShown));
};

/** Goes to the next problem, or the one before: on the page where it stands there, else in the list. */
export const goToProblem = (step: 1 | -1): void => {
  const count = list.children.length;
  if (count === 0) return;
  current = current < 0 && step < 0 ? count - 1 : (current + step + count) % count;
  const selector = `[data-problem="${current}"]`;
  const placed = byId('paper').hidden ? null : paperDocument().querySelector<HTMLElement>(selector);
  if (!placed) showList(true);
  const listed = list.querySelector<HTMLElement>(selector);
  listed?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  placed?.scrollIntoView({ block: 'center', behavior: 'instant' });
  (placed ?? listed)?.focus({ preventScroll: true });
};
