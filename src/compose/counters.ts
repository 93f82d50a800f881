import type { List } from '../paper/blocks.js';

/** The numbers of a paper, given out in the order of its text: none is typed, so none can be there twice (domain G3). */
export class Counters {
  #section = 0;
  #paragraph = 0;
  #table = 0;
  #figure = 0;
  #appendix = 0;
  #item = 0;

  constructor(private readonly numbering: 'by-section' | 'straight' | 'none') {}

  /** Starts a numbered section; its number, where the paper numbers its sections. */
  section(): string | undefined {
    this.startList();
    if (this.numbering !== 'by-section') return undefined;
    this.#section += 1;
    this.#paragraph = 0;
    return String(this.#section);
  }

  appendix(): string {
    this.startList();
    this.#appendix += 1;
    return `Appendix ${this.#appendix}`;
  }

  paragraph(): string | undefined {
    if (this.numbering === 'none') return undefined;
    this.#paragraph += 1;
    return this.lastParagraph;
  }

  /** The number of the paragraph that was numbered last: what its list items are named after. */
  get lastParagraph(): string | undefined {
    if (this.numbering === 'none' || this.#paragraph === 0) return undefined;
    return this.numbering === 'straight' ? String(this.#paragraph) : `${this.#section}.${this.#paragraph}`;
  }

  table(): string {
    this.#table += 1;
    return `Table ${this.#table}`;
  }

  figure(): string {
    this.#figure += 1;
    return `Figure ${this.#figure}`;
  }

  startList(): void {
    this.#item = 0;
  }

  /** Composes what stands inside a list item or a quotation: its lists count for themselves. */
  inside<T>(compose: () => T): T {
    const outer = this.#item;
    this.#item = 0;
    const composed = compose();
    this.#item = outer;
    return composed;
  }

  item(style: Exclude<List['style'], 'bullets'>): string {
    this.#item += 1;
    return `${style === 'letters' ? letters(this.#item) : roman(this.#item)})`;
  }
}

/** a … z, aa, ab … */
export const letters = (number: number): string =>
  number > 26
    ? letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1)
    : String.fromCharCode(96 + number);

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** i, ii, iii … for whole numbers from 1 to 399. */
export const roman = (number: number): string => {
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
};
