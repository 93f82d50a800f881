/** A small sign of how a series varies, or of what can be expected of its target (domain C9, C10). */
export type ProcessIcon =
  | 'common-cause'
  | `${'improvement' | 'concern' | 'neutral'}-${'high' | 'low'}`
  | 'consistently-pass'
  | 'hit-and-miss'
  | 'consistently-fail';

/** A mark of an icon: its class in the stylesheet, and its path in a square of 32. */
export interface IconMark {
  readonly look: 'icon-frame' | 'icon-line' | 'icon-target' | 'icon-fill';
  readonly path: string;
}

const FRAME: IconMark = { look: 'icon-frame', path: 'M16,1.5a14.5,14.5 0 1 0 0,29a14.5,14.5 0 1 0 0-29z' };
/** The target: a dashed level line. */
const target = (y: number): IconMark => ({ look: 'icon-target', path: `M6,${y}H26` });

/**
 * A line that goes up or down to the mark that the chart itself uses for an improvement (a diamond), a concern
 * (a square) or neither (a triangle): each icon has a shape of its own, so that a grey copy still tells them apart.
 */
const ends = {
  improvement: 'm0,-5l5,5l-5,5l-5,-5z',
  concern: 'm-4,-4h8v8h-8z',
} as const;
const neutralEnds = { high: 'm0,-5l5,8.6h-10z', low: 'm0,5l5,-8.6h-10z' } as const;

const rise = { path: 'M6,22.5L11.5,19.5L16,20.5L21,11.5', end: 'M21,11.5' } as const;
const fall = { path: 'M6,9.5L11.5,12.5L16,11.5L21,20.5', end: 'M21,20.5' } as const;

const special = (direction: 'high' | 'low', end: string): readonly IconMark[] => {
  const { path, end: at } = direction === 'high' ? rise : fall;
  return [FRAME, { look: 'icon-line', path }, { look: 'icon-fill', path: at + end }];
};

export const iconMarks: Readonly<Record<ProcessIcon, readonly IconMark[]>> = {
  'common-cause': [FRAME, { look: 'icon-line', path: 'M6,17.5L10,13L14,19.5L18,13L22,19L26,14.5' }],
  'improvement-high': special('high', ends.improvement),
  'improvement-low': special('low', ends.improvement),
  'concern-high': special('high', ends.concern),
  'concern-low': special('low', ends.concern),
  'neutral-high': special('high', neutralEnds.high),
  'neutral-low': special('low', neutralEnds.low),
  'consistently-pass': [FRAME, target(24), { look: 'icon-line', path: 'M9.5,13L14.5,18L23,8' }],
  'hit-and-miss': [FRAME, target(16), { look: 'icon-line', path: 'M6,20L10.5,11L15,21L19.5,11L24,20.5' }],
  'consistently-fail': [
    FRAME,
    target(24),
    { look: 'icon-line', path: 'M10.5,8.5L21.5,18.5M21.5,8.5L10.5,18.5' },
  ],
};
