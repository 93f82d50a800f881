import type { Span } from './source-text.js';

/** Writes places as they are called in the programme folder, wherever that lies: what names them is the same everywhere. */
export type Places = (spans: readonly Span[]) => string[];

/** @param folder the name that messages put before those of the programme's files */
export const placesIn =
  (folder: string): Places =>
  (spans) =>
    spans.map(({ source, start }) => {
      const { line, column } = source.position(start);
      const prefix = `${folder}/`;
      const name = source.name.startsWith(prefix) ? source.name.slice(prefix.length) : source.name;
      return `${name}:${line}:${column}`;
    });
