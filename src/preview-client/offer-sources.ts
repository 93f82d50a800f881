import type { FigureSource } from '../preview/state.js';
import { make } from './elements.js';
import type { Matched } from './match-figures.js';
import { placeLink } from './problem-card.js';

/** What each figure on the page was read from. */
const sources = new WeakMap<Element, FigureSource>();

/** Documents that listen already: they stay, while what is in them changes. */
const listening = new WeakSet<Document>();

/** Lets every figure be pointed at, or reached by the keyboard, to see the cells that it comes from; Enter opens the first. */
export const offerSources = (home: Document, figures: readonly FigureSource[], matched: Matched): void => {
  for (const [value, number] of matched) {
    const figure = figures[number];
    if (!figure) continue;
    sources.set(value, figure);
    value.setAttribute('tabindex', '0');
    value.setAttribute('role', 'button');
    value.setAttribute('aria-describedby', CARD);
  }
  if (listening.has(home)) return;
  listening.add(home);
  for (const event of ['mouseover', 'focusin'])
    home.addEventListener(event, ({ target }) => offer(home, target));
  home.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') put(home, undefined);
    if (key === 'Enter' && home.activeElement?.matches('.value'))
      home.querySelector<HTMLElement>(`#${CARD} a`)?.click();
  });
};

/** The one card that there is, which describes the figure that is looked at. */
const CARD = 'cfip-source';

const offer = (home: Document, target: EventTarget | null): void => {
  const element = target as Element | null;
  if (element?.closest?.('.cfip-source')) return;
  const value = element?.closest?.('.value');
  const figure = value && sources.get(value);
  put(home, figure && value ? card(home, figure, value) : undefined);
};

/** There is one card at most. */
const put = (home: Document, shown: HTMLElement | undefined): void => {
  home.querySelector('.cfip-source')?.remove();
  if (shown) home.body.append(shown);
};

const card = (home: Document, { from }: FigureSource, value: Element): HTMLElement => {
  const { left, bottom } = value.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0, innerWidth = 0 } = home.defaultView ?? {};
  const places = from.length > 0 ? from.map((place) => placeLink(home, place)) : ['From no file.'];
  const shown = make(
    home,
    'div',
    { id: CARD, class: 'cfip-source', role: 'tooltip', 'data-cfip': 'source' },
    ...places,
  );
  shown.style.left = `${Math.max(8, Math.min(left, innerWidth - 320)) + scrollX}px`;
  shown.style.top = `${bottom + scrollY}px`;
  return shown;
};
