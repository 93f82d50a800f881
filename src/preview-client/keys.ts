import { byId } from './elements.js';
import { togglePrint } from './printed-pages.js';
import { goToProblem } from './problem-list.js';

const toggleList = (): void => {
  const isHidden = document.body.classList.toggle('no-list');
  byId('list').setAttribute('aria-pressed', String(!isHidden));
};

const toggleWidth = (): void => {
  const isPhone = document.querySelector('main')?.classList.toggle('phone') ?? false;
  byId('width').setAttribute('aria-pressed', String(isPhone));
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
  byId('list').addEventListener('click', toggleList);
  byId('width').addEventListener('click', toggleWidth);
  byId('pages').addEventListener('click', togglePrint);
  for (const home of documents)
    home.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
      if (!ctrlKey && !altKey && !metaKey) actions[key]?.();
    });
};
