import type { BarFill } from './bar-fill.js';

/** How a band of scores looks: its colour, and the pattern that tells it apart without one (domain J5). */
export interface BandFill {
  readonly look: BarFill['look'];
  readonly tone: 'green' | 'amber' | 'red';
}

/** From light to dark, as many as a programme can have. */
const looks: Readonly<Record<number, readonly BarFill['look'][]>> = {
  2: ['hollow', 'solid'],
  3: ['hollow', 'hatched', 'solid'],
  4: ['hollow', 'striped', 'hatched', 'solid'],
};

/** The look of each of some bands, from the lowest up: the lowest is green, the highest red, and what lies between is amber. */
export const bandFills = (count: number): readonly BandFill[] =>
  Array.from({ length: count }, (_, place) => ({
    look: looks[count]?.[place] ?? 'hollow',
    tone: place === 0 ? 'green' : place === count - 1 ? 'red' : 'amber',
  }));
