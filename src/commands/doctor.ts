import { join } from 'node:path';
import { fontFolder, neededNode } from '../installation.js';
import { commitOf } from '../provenance/commit.js';
import { shownPath } from '../sources/shown-path.js';
import { plural } from '../words/phrases.js';
import { type Files, MachineFailure, type World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme } from './find-programme.js';

export interface DoctorOptions {
  readonly data?: string | undefined;
  readonly browser?: string | undefined;
}

/** What was found of one thing that cfip needs; with what to do, unless all is well. */
interface Found {
  readonly verdict: 'ok' | 'note' | 'fault';
  readonly says: string;
  readonly remedy?: string | undefined;
}

const ok = (says: string): Found => ({ verdict: 'ok', says });
/** Something is done in another way. */
const note = (says: string, remedy?: string): Found => ({ verdict: 'note', says, remedy });
/** Papers cannot be made. */
const fault = (says: string, remedy: string): Found => ({ verdict: 'fault', says, remedy });

/** `cfip doctor`: whether this machine has all that papers are made with, and what to do where it has not. */
export const doctor = async (options: DoctorOptions, world: World): Promise<ExitCode> => {
  const { files, terminal, node } = world;
  const { folder } = findProgramme(files, options);
  const found: readonly (readonly [what: string, Found])[] = [
    ['Node', nodeOf(node)],
    ['Browser', await browserIn(world, options)],
    ['Typefaces', typefacesIn(files)],
    ['Programme', programmeIn(files, folder)],
    ['Output', outputIn(files)],
    ['Git', repositoryIn(files, folder)],
  ];
  terminal.out(found.map(([what, one]) => lineOf(what, one)).join(''));
  const faults = found.filter(([, { verdict }]) => verdict === 'fault');
  if (faults.length === 0) return ExitCode.done;
  terminal.err(`${plural(faults.length, 'fault')}: papers cannot be made as things are.\n`);
  return ExitCode.machine;
};

const lineOf = (what: string, { verdict, says, remedy }: Found): string =>
  `${verdict.padEnd(5)}  ${what.padEnd(9)}  ${says}\n${remedy ? `${' '.repeat(18)}${remedy}\n` : ''}`;

const nodeOf = (version: string): Found => {
  const needed = neededNode();
  return isAtLeast(version, needed)
    ? ok(`${version}; ${needed} or newer is needed.`)
    : fault(`${version} is too old.`, `Install version ${needed} or newer from https://nodejs.org.`);
};

/** Compares versions by their numbers: 20.9 is older than 20.19. */
const isAtLeast = (version: string, needed: string): boolean => {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  const at = want?.findIndex((number, index) => number !== (have?.[index] ?? 0)) ?? -1;
  return at < 0 || (have?.[at] ?? 0) > (want?.[at] ?? 0);
};

/** A heading, a list and a table: an older browser leaves the labels of a list without tags. */
const PAGE = `<!doctype html><html lang="en-GB"><title>Test</title><h1>Test</h1><ol style="list-style-type: lower-alpha"><li>One</ol>
<table><caption>Table</caption><tr><th scope="col">A<th scope="col">B<tr><td>1<td>2</table></html>`;

/** A browser that starts may still not print, or print what not everybody can read: one page is tried. */
const browserIn = async ({ browsers }: World, { browser: executable }: DoctorOptions): Promise<Found> => {
  try {
    const browser = await browsers.open({ executable });
    try {
      const untagged = await untaggedIn(await browser.print(PAGE));
      return untagged.length === 0
        ? ok(`${browser.build} prints a page with its tags.`)
        : fault(`${browser.build} leaves text without a tag: ${untagged.join(', ')}.`, NEWER);
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof MachineFailure)) throw error;
    return fault(oneLine(error.message), oneLine(error.hint));
  }
};

const NEWER =
  'Leave out --browser and CFIP_BROWSER, so that the browser is used that cfip brings, or name a newer one.';

/** What of the page a screen reader would not find. */
const untaggedIn = async (printed: Uint8Array): Promise<readonly string[]> => {
  const { finish } = await import('../pdf/finish.js');
  const { hidden } = finish(printed, { author: '', publisher: '', subject: '', creator: '' });
  return hidden.map(({ text }) => `"${text}"`);
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const typefacesIn = (files: Files): Found => {
  const names = unlessLost(() => files.list(fontFolder())) ?? [];
  const count = names.filter((name) => name.endsWith('.woff2')).length;
  return count > 0
    ? ok(`Source Sans 3, ${plural(count, 'file')}.`)
    : fault('Source Sans 3 is not where it was installed.', 'In the folder of cfip, run npm ci.');
};

/** The package of the typefaces cannot even be found when nothing is left of it. */
const unlessLost = <T>(find: () => T): T | undefined => {
  try {
    return find();
  } catch {
    return undefined;
  }
};

const programmeIn = (files: Files, folder: string): Found => {
  const shown = shownPath(folder, files.workingFolder);
  return files.list(folder)?.includes('programme.yaml')
    ? ok(`${shown} has a programme.yaml; cfip check tells whether it is sound.`)
    : note(
        `There is no programme here, nor in ${shown}.`,
        'Go to the folder of one, or name it with --data.',
      );
};

const outputIn = (files: Files): Found =>
  files.mayWrite(join(files.workingFolder, 'out'))
    ? ok('Papers can be written to out/.')
    : fault(
        'Nothing can be written to out/.',
        'Ask for the right to write there, or name another folder with --out.',
      );

const repositoryIn = (files: Files, folder: string): Found => {
  const commit = commitOf(files, folder);
  return commit
    ? ok(`manifest.json names the commit, now ${commit.slice(0, 12)}.`)
    : note('The programme lies in no repository: manifest.json names no commit.');
};
