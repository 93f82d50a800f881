/** A count that may be published, or that a reader may work out: whole and not negative. */
export interface DisclosureCell {
  readonly key: string;
  readonly count: number;
  /** Whether it is the count of so few people that it is withheld by itself (domain I1). */
  readonly isSmall: boolean;
  /** Whether an earlier paper printed the same count: withholding it hides nothing any more (domain I4). */
  readonly isKnown: boolean;
  /** Whether nobody publishes it: no secret, but a way to others for whoever works it out. */
  readonly isAbsent: boolean;
}

/** A total and the parts that add up to it, by the keys of their cells. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Cells that a reader may add and subtract. */
export interface DisclosureTable {
  readonly cells: ReadonlyMap<string, DisclosureCell>;
  /** Only sums of which every cell is there: with two that nobody knows, a sum tells of neither. */
  readonly sums: readonly Sum[];
}
