import type { Block, Written } from './blocks.js';
import type { Inline } from './inlines.js';
import type { Printed } from './printed.js';

/** A committee paper as it reads, before any markup: every number given, every reference resolved. */
export interface Paper {
  /** The kind's id, which is also the name of its folder in `templates/papers/`. */
  readonly kind: string;
  readonly cover: Cover;
  readonly sections: readonly Section[];
  readonly closing: Closing;
  readonly appendices: readonly Section[];
  /** The notes that the text calls, as a list: the last that is read. */
  readonly endnotes: Section | undefined;
  readonly draft: boolean;
  /** What it tells of the programme, for later papers to be compared with (domain K3). */
  readonly printed: Printed;
}

/** All that is read under a heading of its own, in the order in which it is read. */
export const sectionsOf = ({
  sections,
  appendices,
  endnotes,
}: Pick<Paper, 'sections' | 'appendices' | 'endnotes'>): readonly Section[] => [
  ...sections,
  ...appendices,
  ...(endnotes ? [endnotes] : []),
];

/** What stands above the text; every field is plain text, dates are written out (`10 March 2021`). */
export interface Cover {
  readonly title: string;
  readonly authority: string;
  readonly programme: string;
  readonly committee: string;
  readonly meeting: string;
  readonly asAt: string;
  readonly dataTo: string;
  readonly reportAuthor: Officer;
  readonly electoralDivisions: string;
}

export interface Officer {
  readonly name: string;
  readonly post: string;
}

/** A section or an appendix. */
export interface Section extends Written {
  readonly id: string;
  /** `3`, `Appendix 1`; absent in unnumbered sections such as the summary. */
  readonly number?: string | undefined;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Who signs, whom to ask, and what the paper relied on (domain G1, G7). */
export interface Closing {
  readonly signature: Officer;
  readonly contact: Officer;
  readonly backgroundPapers: readonly string[];
}
