import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import { type Files, MachineFailure } from '../world/world.js';
import { findTemplates, readOwn } from './template-file.js';
import { styleSheets } from './theme.js';

/** Something on a printed page that no tag covers. */
export interface Untagged {
  /** Text without a tag, a part of which the browser has lost all tags, or a picture without words. */
  readonly kind: 'text' | 'part' | 'picture';
  readonly page: number;
  readonly text: string;
  /** The text that is printed before it. */
  readonly after: string;
}

/**
 * What a programme's own templates and style sheets print so that nobody can read it who does not see it.
 * Where a programme has none, the browser is to blame, such as an older one that does not tag the labels of lists:
 * that is told as a {@link MachineFailure}.
 * @param folders absolute, in the order of looking; the last one is cfip's own
 */
export const printFaults = (
  paper: string,
  untagged: readonly Untagged[],
  folders: readonly string[],
  files: Files,
): readonly Diagnostic[] => {
  const own = ownSources(files, folders);
  return untagged.map(({ kind, page, text, after }): Diagnostic => {
    const place = after === '' ? '' : `, after "${ending(after)}"`;
    const what = { ...WHAT, text: `"${shortened(text)}" without a tag` }[kind];
    const message = `Page ${page} of ${paper} has ${what}${place}.`;
    if (own.length === 0)
      throw new MachineFailure(`This browser cannot print an accessible PDF. ${message}`, BROWSER);
    const span = spanIn(own, kind === 'text' ? text : MARKS[kind]);
    return { code: 'print-untagged', severity: 'error', message, hint: HINTS[kind], span };
  });
};

const WHAT = { part: 'a part whose tags are lost', picture: 'a picture without words' };

const BROWSER =
  'Leave out --browser and CFIP_BROWSER, so that cfip prints with the browser that it brings, or name a newer one. If it was that browser, this is a bug: please report it.';

const HINTS = {
  text: 'What ::before, ::after and counter() print has no tag: write the text into a template.',
  part: 'opacity, mask and mix-blend-mode take the tags off all that is inside: use lighter colours.',
  picture: 'Say in alt="…" what the picture shows; alt="" is for one that only decorates.',
};

/** By what such a thing is known in a template or a style sheet. */
const MARKS = {
  part: /(?<![\w-])(?:opacity|mask|mix-blend-mode)\b[^;}]*/,
  picture: /<img(?![^>]*\salt=)[^>]*>|<svg[^>]*\srole="img"[^>]*>/,
};

const LENGTH = 40;

const shortened = (text: string): string => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);

const ending = (text: string): string => (text.length > LENGTH ? `…${text.slice(-LENGTH)}` : text);

/** Style sheets first: it is they that print what no template holds. */
const ownSources = (files: Files, folders: readonly string[]): readonly SourceText[] => {
  const sheets = folders
    .slice(0, -1)
    .flatMap((folder) =>
      styleSheets.map((name) => readOwn(files, join(folder, 'styles', `${name}.css`), folder)),
    );
  const templates = [...findTemplates(files, folders).values()].filter(({ shipped }) => !shipped);
  return [...sheets, ...templates.map(({ source }) => source)].filter((source) => source !== undefined);
};

/** Where the text stands, or the mark; the first line of all where neither is found. */
const spanIn = (sources: readonly SourceText[], wanted: string | RegExp): Span | undefined => {
  for (const source of sources) {
    const [start, length] = placeIn(source.text, wanted);
    if (start >= 0) return spanOf(source, start, start + length);
  }
  return sources[0] && spanOf(sources[0], 0);
};

const placeIn = (text: string, wanted: string | RegExp): readonly [start: number, length: number] => {
  if (typeof wanted === 'string') return [text.indexOf(wanted), wanted.length];
  const found = wanted.exec(text);
  return found ? [found.index, found[0].trimEnd().length] : [-1, 0];
};
