import { join } from 'node:path';
import { fontFolder, neededNode } from '../installation.js';
import { commitOf } from '../provenance/commit.js';
import { shownPath } from '../sources/shown-path.js';
import { plural } from '../words/phrases.js';
import { MachineFailure, type World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme } from './find-programme.js';

export interface DoctorOptions {
  readonly data?: string | undefined;
  readonly browser?: string | undefined;
}

/** What was found of one thing that cfip needs; with what to do, unless all is well. */
interface Found {
  readonly what: string;
  /** `fault`: papers cannot be made; `note`: something is done in another way. */
  readonly verdict: 'ok' | 'note' | 'fault';
  readonly says: string;
  readonly remedy?: string;
}

/** `cfip doctor`: whether this machine has all that papers are made with, and what to do where it has not. */
export const doctor = async (options: DoctorOptions, world: World): Promise<ExitCode> => {
  const found = [
    nodeIn(world),
    await browserIn(world, options),
    typefacesIn(world),
    programmeIn(world, options),
    outputIn(world),
    repositoryIn(world, options),
  ];
  world.terminal.out(found.map(lineOf).join(''));
  const faults = found.filter(({ verdict }) => verdict === 'fault');
  if (faults.length === 0) return ExitCode.done;
  world.terminal.err(`${plural(faults.length, 'fault')}: papers cannot be made as things are.\n`);
  return ExitCode.machine;
};

const lineOf = ({ what, verdict, says, remedy }: Found): string =>
  `${verdict.padEnd(5)}  ${what.padEnd(9)}  ${says}\n${remedy ? `${' '.repeat(18)}${remedy}\n` : ''}`;

const nodeIn = ({ node }: World): Found => {
  const needed = neededNode();
  const what = 'Node';
  return isAtLeast(node, needed)
    ? { what, verdict: 'ok', says: `${node}; ${needed} or newer is needed.` }
    : {
        what,
        verdict: 'fault',
        says: `${node} is too old.`,
        remedy: `Install version ${needed} or newer from https://nodejs.org.`,
      };
};

/** Compares versions by their numbers: 20.9 is older than 20.19. */
const isAtLeast = (version: string, needed: string): boolean => {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  const at = want?.findIndex((number, index) => number !== (have?.[index] ?? 0)) ?? -1;
  return at < 0 || (have?.[at] ?? 0) > (want?.[at] ?? 0);
};

const PAGE = '<!doctype html><html lang="en-GB"><title>Test</title><p>Test</p></html>';

/** A browser that starts may still not print: one page is tried. */
const browserIn = async ({ browsers }: World, { browser: executable }: DoctorOptions): Promise<Found> => {
  const what = 'Browser';
  try {
    const browser = await browsers.open({ executable });
    try {
      await browser.print(PAGE);
      return { what, verdict: 'ok', says: `${browser.build} prints a page.` };
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof MachineFailure)) throw error;
    return { what, verdict: 'fault', says: oneLine(error.message), remedy: oneLine(error.hint) };
  }
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const typefacesIn = ({ files }: World): Found => {
  const what = 'Typefaces';
  const count = (listOf(() => files.list(fontFolder())) ?? []).filter((name) =>
    name.endsWith('.woff2'),
  ).length;
  return count > 0
    ? { what, verdict: 'ok', says: `Source Sans 3, ${plural(count, 'file')}.` }
    : {
        what,
        verdict: 'fault',
        says: 'Source Sans 3 is not where it was installed.',
        remedy: 'In the folder of cfip, run npm ci.',
      };
};

/** The package of the typefaces cannot even be found when nothing is left of it. */
const listOf = (list: () => readonly string[] | undefined): readonly string[] | undefined => {
  try {
    return list();
  } catch {
    return undefined;
  }
};

const programmeIn = ({ files }: World, options: DoctorOptions): Found => {
  const { folder } = findProgramme(files, options);
  const what = 'Programme';
  const shown = shownPath(folder, files.workingFolder);
  return files.list(folder)?.includes('programme.yaml')
    ? { what, verdict: 'ok', says: `${shown} has a programme.yaml; cfip check tells whether it is sound.` }
    : {
        what,
        verdict: 'note',
        says: `There is no programme here, nor in ${shown}.`,
        remedy: 'Go to the folder of one, or name it with --data.',
      };
};

const outputIn = ({ files }: World): Found => {
  const what = 'Output';
  return files.mayWrite(join(files.workingFolder, 'out'))
    ? { what, verdict: 'ok', says: 'Papers can be written to out/.' }
    : {
        what,
        verdict: 'fault',
        says: 'Nothing can be written to out/.',
        remedy: 'Ask for the right to write there, or name another folder with --out.',
      };
};

const repositoryIn = ({ files }: World, options: DoctorOptions): Found => {
  const commit = commitOf(files, findProgramme(files, options).folder);
  const what = 'Git';
  return commit
    ? { what, verdict: 'ok', says: `manifest.json names the commit, now ${commit.slice(0, 12)}.` }
    : { what, verdict: 'note', says: 'The programme lies in no repository: manifest.json names no commit.' };
};
