import { basename, dirname, resolve } from 'node:path';
import { comparePapers, isChanged } from '../changes/compare-papers.js';
import { harmlessLine } from '../changes/harmless-line.js';
import type { ChangesDocument, Comparison } from '../changes/shape.js';
import { templateChanges } from '../changes/template-changes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compare } from '../words/compare.js';
import type { World } from '../world/world.js';
import { type Asked, monthsOf, readSides, type Side } from './diff-sides.js';
import { ExitCode } from './exit-code.js';
import type { ProgrammeOptions } from './find-programme.js';
import { tellDiagnostics } from './tell.js';
import { tellWritten } from './tell-written.js';

export interface DiffOptions extends ProgrammeOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly out?: string | undefined;
  /** How many characters Markdown may have. */
  readonly most?: number | undefined;
}

/** `cfip diff`: what the papers of two months say differently, or those of two git revisions. */
export const diff = async (
  one: string,
  other: string | undefined,
  options: DiffOptions,
  world: World,
): Promise<ExitCode> => {
  const { terminal } = world;
  const asked = readAsked(one, other, options);
  if (typeof asked === 'string') {
    terminal.err(`${asked}\n`);
    return ExitCode.usage;
  }
  const sides = await readSides(asked, options, world);
  if ('refused' in sides) {
    terminal.err(sides.refused);
    return ExitCode.usage;
  }
  if (!(await areComparable(sides.before, sides.after, asked, world))) return ExitCode.inputs;
  const document = documentOf(sides.before, sides.after, asked);
  await write(document, commandOf(asked, options), options, world);
  return ExitCode.done;
};

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Two months or else revisions; what would be half of each is refused in words. */
const readAsked = (one: string, other: string | undefined, { month }: DiffOptions): Asked | string => {
  const months = [one, other].filter((name) => name !== undefined && MONTH.test(name));
  if (months.length === 0) return { mode: 'revisions', before: one, after: other };
  if (months.length === 1)
    return `${months[0]} is a month: compare it with another one, as in cfip diff 2020-12 2021-02, or name revisions, as in cfip diff main --month ${months[0]}. A branch of that name is called refs/heads/${months[0]}.`;
  if (month !== undefined) return 'Two months are compared as they are: --month is for revisions.';
  return { mode: 'months', before: one, after: other };
};

/** Tells what is wrong with the inputs of either side, and on which one. */
const areComparable = async (before: Side, after: Side, { mode }: Asked, world: World): Promise<boolean> => {
  const [was, is] = [errorsOf(before, after, mode), errorsOf(after, before, mode)];
  if (mode === 'months') {
    const errors = [...was, ...is];
    return errors.length === 0 || tellErrors(`${before.name} and ${after.name}`, errors, world);
  }
  const told = [was.length === 0 || (await tellErrors(before.name, was, world))];
  return [...told, is.length === 0 || (await tellErrors(after.name, is, world))].every(Boolean);
};

const tellErrors = async (
  name: string,
  errors: readonly Diagnostic[],
  { terminal }: World,
): Promise<boolean> => {
  terminal.err(`The inputs of ${harmlessLine(name)} have errors, so that there is nothing to compare:\n\n`);
  return tellDiagnostics(errors, { strict: false }, terminal);
};

/** A month that only one revision has is a change, and no error of the other one. */
const errorsOf = ({ prepared }: Side, other: Side, mode: Asked['mode']): readonly Diagnostic[] => {
  const isOnlyThere = mode === 'revisions' && other.prepared.papers.length > 0;
  return prepared.diagnostics.filter(
    ({ severity, code }) => severity === 'error' && !(isOnlyThere && code === 'no-paper'),
  );
};

const documentOf = (before: Side, after: Side, { mode }: Asked): ChangesDocument => {
  const [was, is] = [monthsOf(before), monthsOf(after)];
  const found: readonly Comparison[] =
    mode === 'months'
      ? [comparePapers([...was.values()][0], [...is.values()][0], mode)]
      : [...new Set([...was.keys(), ...is.keys()])]
          .sort(compare)
          .map((month) => comparePapers(was.get(month), is.get(month), mode));
  return {
    changes: '1',
    programme: after.prepared.settings?.name ?? before.prepared.settings?.name ?? '',
    compared: mode,
    folder: after.prepared.folder,
    before: { name: before.name, commit: before.commit ?? null },
    after: { name: after.name, commit: after.commit ?? null },
    templates: [...templateChanges(before.templates, after.templates)],
    comparisons: found.filter(isChanged),
    unchanged: found.filter((one) => !isChanged(one)).flatMap(({ after: month }) => month ?? []),
  };
};

/** How somebody who sees a part of the changes gets to see all of them. */
const commandOf = ({ before, after }: Asked, { data, month, paper }: DiffOptions): string =>
  [
    `cfip diff ${before}`,
    ...(after === undefined ? [] : [after]),
    ...(month === undefined ? [] : [`--month ${month}`]),
    ...(paper === undefined ? [] : [`--paper ${paper}`]),
    ...(data === undefined ? [] : [`--data "${data}"`]),
  ].join(' ');

const write = async (
  document: ChangesDocument,
  command: string,
  { format, out, most }: DiffOptions,
  { files, terminal }: World,
): Promise<void> => {
  const { outColour, outColumns: columns } = terminal;
  const text = await written(document, command, format, {
    colour: outColour && out === undefined,
    columns,
    most,
  });
  if (out === undefined) return terminal.out(text);
  const path = resolve(files.workingFolder, out);
  const output = { path, content: new TextEncoder().encode(text) };
  files.writeAll([output]);
  tellWritten([{ ...output, path: basename(path) }], dirname(path), files.workingFolder, terminal);
};

const written = async (
  document: ChangesDocument,
  command: string,
  format: DiffOptions['format'],
  layout: { readonly colour: boolean; readonly columns: number; readonly most: number | undefined },
): Promise<string> => {
  switch (format) {
    case 'json':
      return (await import('../changes/json.js')).writeJson(document);
    case 'markdown':
      return (await import('../changes/markdown.js')).writeMarkdown(document, command, layout.most);
    case 'text':
      return (await import('../changes/text.js')).writeText(document, layout);
  }
};
