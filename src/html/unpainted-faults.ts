import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import { readText } from './template-file.js';

/** Text on a page with empty boxes in it: U+FFFD stands for what cannot be told. */
export interface Unpainted {
  readonly page: number;
  readonly text: string;
}

/** Which characters of the inputs no typeface has. They are looked for in what was read, by the text around them. */
export const unpaintedFaults = (
  paper: string,
  found: readonly Unpainted[],
  files: RecordedFiles,
): readonly Diagnostic[] =>
  found.flatMap(({ page, text }) =>
    searchesFor(text).map((search): Diagnostic => {
      const span = search && spanOfFirst(search, files);
      const letters = span ? span.source.text.slice(span.start, span.end) : undefined;
      const what = letters === undefined ? `in "${text}"` : `for "${letters}" (${pointsOf(letters)})`;
      const message = `Page ${page} of ${paper} has an empty box ${what}.`;
      return { code: 'unprintable-character', severity: 'error', message, span };
    }),
  );

/** So much text before and behind a character tells where it is. */
const CONTEXT = 12;

/** For each empty box, what finds its character in a text: the group `letters` of a pattern. */
const searchesFor = (text: string): readonly (RegExp | undefined)[] => {
  const parts = text.split(/\ufffd+/);
  return parts.slice(1).map((part, index) => {
    const [before, behind] = [(parts[index] ?? '').slice(-CONTEXT), part.slice(0, CONTEXT)];
    if (before.trim() === '' && behind.trim() === '') return undefined;
    return new RegExp(`${escaped(before)}(?<letters>[^\\0-\\x7f]{1,8}?)${escaped(behind)}`, 'du');
  });
};

const escaped = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

const spanOfFirst = (search: RegExp, files: RecordedFiles): Span | undefined => {
  for (const path of files.reads.keys()) {
    const source = /\.(?:md|csv|ya?ml|hbs)$/.test(path) ? readText(files, path) : undefined;
    const [start, end] = (source && search.exec(source.text)?.indices?.groups?.['letters']) ?? [];
    if (source && start !== undefined) return spanOf(source, start, end);
  }
  return undefined;
};

/** `U+1F333` */
const pointsOf = (letters: string): string =>
  Array.from(
    letters,
    (letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
