import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { nodeWorld } from '../../src/world/node-world.js';
import type { OutputFile } from '../../src/world/world.js';
import { MemoryBrowsers } from './memory-world.js';
import { root } from './root.js';
import { runCfip } from './run-cfip.js';

/** Where the tour lies, as its commands name it: they are run at the head of the project. */
export const TOUR = 'examples/tour-of-mistakes';

export const chapters: readonly string[] = readdirSync(join(root, TOUR), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The part of the tour's README that is about a chapter. */
export const sectionOf = (chapter: string): string => {
  const readme = readFileSync(join(root, TOUR, 'README.md'), 'utf8');
  return readme.split(/^(?=## )/m).find((section) => section.startsWith(`## ${chapter}\n`)) ?? '';
};

/** The commands by which the README meets the mistakes of a chapter. */
export const commandsOf = (chapter: string): readonly string[] =>
  sectionOf(chapter)
    .split('\n')
    .filter((line) => line.startsWith('cfip '));

/** What a command tells, on both streams, and its exit code. */
export interface Told {
  readonly code: number | null;
  readonly text: string;
}

/** Runs a command of the README in a folder, in this process: nothing is written, and what would be is kept. */
export const runHere = async (command: string, folder: string): Promise<Told & { written: OutputFile[] }> => {
  let text = '';
  const written: OutputFile[] = [];
  const say = (words: string): void => {
    text += words;
  };
  const code = await main(argumentsOf(command), {
    ...nodeWorld(),
    files: { ...nodeFiles(), workingFolder: folder, writeAll: (files) => written.push(...files) },
    terminal: {
      out: say,
      err: say,
      errIsTerminal: false,
      colour: false,
      columns: 80,
      outColour: false,
      outColumns: 80,
    },
    browsers: new MemoryBrowsers({}),
    node: process.versions.node,
  });
  return { code, text, written };
};

/** Runs it as a person does. */
export const runReally = (command: string): Told => {
  const { code, out, err } = runCfip(root, argumentsOf(command));
  return { code, text: `${out}${err}` };
};

const argumentsOf = (command: string): readonly string[] => command.split(' ').slice(1);

/** What a person sees who types a command. */
export const transcriptOf = (command: string, { code, text }: Told): string =>
  `$ ${command}\n${text}exit code: ${code}\n`;

/** A problem as a transcript has it: where, without the folder and the column, how grave, and of what kind. */
export interface Problem {
  readonly place: string;
  readonly severity: string;
  readonly code: string;
}

export const problemsIn = (transcript: string, chapter: string): readonly Problem[] =>
  Array.from(
    transcript.matchAll(/^(?:(.*?):? )??(error|warning|note) .*\[([a-z0-9-]+)\]$/gm),
    ([, place = '', severity = '', code = '']) => ({
      place: place.replaceAll(`${TOUR}/${chapter}/`, ''),
      severity,
      code,
    }),
  );
