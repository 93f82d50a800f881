import type { Span } from '../diagnostics/source-text.js';

/**
 * A value as it was written, with its place: the common shape of YAML documents and CSV rows.
 * Every scalar is text here; what it means is decided where the programme is decoded.
 */
export type Located = LocatedText | LocatedList | LocatedMap;

export interface LocatedText {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
  /** The place in the source of the character at `index` of `text`; the value's start where that cannot be told. */
  readonly offsetAt: (index: number) => number;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  readonly span: Span;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
}

/** A path into a located value, as schemas report it: keys and list indexes. */
export type Path = readonly PropertyKey[];

const child = (value: Located, step: PropertyKey): Located | undefined => {
  if (value.kind === 'map') return value.entries.find((entry) => entry.key === step)?.value;
  if (value.kind === 'list' && typeof step === 'number') return value.items[step];
  return undefined;
};

/** The value at `path`, or the nearest one above it that was written. */
export const nearest = (value: Located, path: Path): Located => {
  let found = value;
  for (const step of path) {
    const next = child(found, step);
    if (!next) break;
    found = next;
  }
  return found;
};

/** The text at `path`, with its place; `undefined` where nothing or something else was written. */
export const textAt = (value: Located, ...path: Path): LocatedText | undefined => {
  let found: Located | undefined = value;
  for (const step of path) found = found && child(found, step);
  return found?.kind === 'text' ? found : undefined;
};

/** The place of a field, or of the record that should have had it. */
export const spanAt = (value: Located, ...path: Path): Span => nearest(value, path).span;

/** Where a map's key stands, for complaints about the key itself. */
export const keySpanAt = (value: Located, path: Path, key: string): Span => {
  const map = nearest(value, path);
  const entry = map.kind === 'map' ? map.entries.find((candidate) => candidate.key === key) : undefined;
  return entry?.keySpan ?? map.span;
};

/** Strings, arrays and objects for a schema. What was left empty counts as not given. */
export const toPlain = (value: Located): unknown => {
  switch (value.kind) {
    case 'text':
      return value.text === '' ? undefined : value.text;
    case 'list':
      return value.items.map(toPlain);
    case 'map':
      return Object.fromEntries(
        value.entries
          .map((entry) => [entry.key, toPlain(entry.value)] as const)
          .filter(([, plain]) => plain !== undefined),
      );
  }
};
