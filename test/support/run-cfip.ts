import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with a space in its path, holding a copy of the sample programme in `data`. */
export const copyOfProgramme = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cfip test '));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  return folder;
};

/** What a developer's shell may say about colours is not what the tests are about. */
const { FORCE_COLOR: _forced, NO_COLOR: _refused, ...ownEnvironment } = process.env;

/** Runs the built command as a person does, from `folder`. */
export const runCfip = (
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run => {
  // Otherwise the command's own exit code for this could be taken for the one that a test expects.
  if (!existsSync(join(root, 'dist', 'cfip.cjs')))
    throw new Error('The command is tested as built, and dist/ is not there: run npm ci first.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cfip.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ownEnvironment, ...environment },
  });
  return { code: status, out: stdout, err: stderr };
};

/** What a run tells on standard error, read by somebody who lets the pipe fill up first. */
export const readSlowly = (folder: string, args: readonly string[]): Pick<Run, 'code' | 'out'> => {
  const reader = `const run = require('node:child_process').spawn(process.execPath, process.argv.slice(1));
    run.stderr.once('readable', () => setTimeout(() => run.stderr.pipe(process.stdout), 1000));
    run.on('close', (code) => process.exitCode = code);`;
  const command = ['-e', reader, join(root, 'bin', 'cfip.js'), ...args];
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout };
};

/** Every file below a folder with its content, by relative path. */
export const filesBelow = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
