import { byId } from './elements.js';
import { togglePrint } from './printed-pages.js';
import { goToProblem, showList } from './problem-list.js';

const toggleList = (): void => showList(document.body.classList.contains('no-list'));

const toggleWidth = (): void => {
  const isPhone = document.querySelector('main')?.classList.toggle('phone') ?? false;
  byId('width').setAttribute('aria-pressed', String(isPhone));
};

/** Single letters may be in the way of whoever speaks to the computer: they can be turned off. */
let areHeard = true;

const toggleKeys = (): void => {
  areHeard = !areHeard;
  byId('keys').setAttribute('aria-pressed', String(areHeard));
};

const actions: Readonly<Record<string, () => void>> = {
  n: () => goToProblem(1),
  p: () => goToProblem(-1),
  l: toggleList,
  v: togglePrint,
  w: toggleWidth,
};

/** Keys and buttons do the same. Keys are heard in the paper as well, and left to the browser with Ctrl, Alt or ⌘. */
export const onKeys = (documents: readonly Document[]): void => {
  byId('keys').addEventListener('click', toggleKeys);
  byId('list').addEventListener('click', toggleList);
  byId('width').addEventListener('click', toggleWidth);
  byId('pages').addEventListener('click', togglePrint);
  for (const home of documents)
    home.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
      if (areHeard && !ctrlKey && !altKey && !metaKey) actions[key]?.();
    });
};
