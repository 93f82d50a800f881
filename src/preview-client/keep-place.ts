/** What people read by: the smallest things that have a text of their own to be known by. */
const READ = 'p, h1, h2, h3, h4, li, tr, caption, text';

/** Changes a page and scrolls it so that what stood at the top of the window stands there again, whatever was added above. */
export const keepingPlace = (home: Document, change: () => void): void => {
  const window = home.defaultView;
  const place = topmost(home);
  change();
  if (!window || !place) return;
  const now = sameText(home, place) ?? (place.element.isConnected ? place.element : undefined);
  if (now) window.scrollBy({ top: now.getBoundingClientRect().top - place.top, behavior: 'instant' });
};

interface ReadingPlace {
  readonly element: Element;
  readonly text: string;
  /** Of how many with the same text before it. */
  readonly before: number;
  readonly top: number;
}

const topmost = (home: Document): ReadingPlace | undefined => {
  if (!home.defaultView || home.defaultView.scrollY === 0) return undefined;
  const all = readable(home);
  const index = all.findIndex((element) => element.getBoundingClientRect().top >= 0);
  const element = all[index];
  if (!element) return undefined;
  const text = textOf(element);
  return {
    element,
    text,
    before: all.slice(0, index).filter((other) => textOf(other) === text).length,
    top: element.getBoundingClientRect().top,
  };
};

const sameText = (home: Document, { text, before }: ReadingPlace): Element | undefined => {
  const same = readable(home).filter((element) => textOf(element) === text);
  return same[before] ?? same.at(-1);
};

const readable = (home: Document): readonly Element[] =>
  [...home.querySelectorAll(READ)].filter((element) => !element.closest('[data-cfip]'));

/** Without the number, which changes when a paragraph is added above. */
const textOf = (element: Element): string => (element.textContent ?? '').replace(/^\s*[\d.]+\s+/, '').trim();
