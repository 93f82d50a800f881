import { relative, sep } from 'node:path';
import type { Span } from '../diagnostics/source-text.js';
import { compare } from '../words/compare.js';
import { isWithin } from '../world/leads-outside.js';
import { toldContent } from './told-content.js';

/** A file of the programme folder that papers were made from, under its name in that folder. */
export interface InputFile {
  /** With forward slashes: `narrative/2021-02/scrutiny-update.md`. */
  readonly name: string;
  /** Without the cells of which no paper tells what they say. */
  readonly content: Uint8Array;
  /** Whether such cells were left out of it, so that it is not what lies in the folder. */
  readonly isPartial?: boolean;
}

/**
 * Of all the files that a run has read, those of the programme folder, by name: the rest is cfip itself.
 * @param folder the programme folder, and the name that messages put before those of its files
 * @param untold the cells that no output may tell of
 */
export const inputFiles = (
  reads: ReadonlyMap<string, Uint8Array>,
  folder: { readonly path: string; readonly shown: string },
  untold: readonly Span[],
): readonly InputFile[] => {
  const cellsOf = (name: string) => untold.filter(({ source }) => source.name === `${folder.shown}/${name}`);
  return [...reads]
    .filter(([path]) => isWithin(folder.path, path))
    .map(([path, content]) => {
      const name = relative(folder.path, path).split(sep).join('/');
      return told(name, content, cellsOf(name));
    })
    .sort((a, b) => compare(a.name, b.name));
};

const told = (name: string, content: Uint8Array, cells: readonly Span[]): InputFile =>
  cells.length === 0 ? { name, content } : { name, content: toldContent(content, cells), isPartial: true };

/** The paper that inputs are asked for: its month as the folder is named, and its kind. */
export interface InputsOf {
  readonly month: string;
  readonly kind: string;
}

/**
 * The files that papers are made from. What the month of a paper cannot see is none of them, and may be added later without the
 * paper becoming another: ledgers of later months, and what was published in its month or later. Nor are the texts and
 * templates of other papers.
 */
export const inputsOf = (files: readonly InputFile[], ...papers: readonly InputsOf[]): readonly InputFile[] =>
  files.filter(({ name }) => papers.some((paper) => isInputOf(name, paper)));

const isInputOf = (name: string, { month, kind }: InputsOf): boolean => {
  const [part, second = '', third] = name.split('/');
  if (part === 'narrative') return name === `narrative/${month}/${kind}.md`;
  if (part === 'templates') return second !== 'papers' || third === kind;
  const dated = /^\d{4}-\d{2}/.exec(second)?.[0];
  if (dated === undefined) return true;
  return part === 'published' ? dated < month : part !== 'fund' || dated <= month;
};
