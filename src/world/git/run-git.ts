import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { thisMachine } from '../browser/machine.js';
import { firstProgram, placesOnPath } from '../browser/programs.js';
import { MachineFailure } from '../world.js';

/** What a call of git came to. */
export interface Answer {
  readonly code: number;
  readonly out: Buffer;
  /** What it said on standard error, without spaces round it. */
  readonly said: string;
}

/** Calls git in a folder, without a shell. */
export type Git = (folder: string, args: readonly string[], input?: string) => Promise<Answer>;

/**
 * The git of this machine. It only reads what the repository holds: it takes no locks, asks nobody for a password, uses
 * no network and speaks English, and whatever a hook that started cfip has told git of its own files is not for it.
 */
export const installedGit = (): Git => {
  const program = findGit();
  return (folder, args, input = '') =>
    new Promise((answer, fail) => {
      const child = spawn(program, args, { cwd: folder, env: environment(), windowsHide: true });
      const out: Buffer[] = [];
      const said: Buffer[] = [];
      child.stdout.on('data', (part: Buffer) => out.push(part));
      child.stderr.on('data', (part: Buffer) => said.push(part));
      child.on('error', (error) => fail(noGit(error)));
      // Git may end before it has read everything; then its code and its words say why.
      child.stdin.on('error', () => undefined);
      child.on('close', (code) =>
        answer({
          code: code ?? 1,
          out: Buffer.concat(out),
          said: Buffer.concat(said).toString('utf8').trim(),
        }),
      );
      child.stdin.end(input);
    });
};

/** Looked for on the PATH only: Windows would take a git.exe that lies in the folder, which may be anybody's. */
const findGit = (): string => {
  const machine = thisMachine();
  const name = machine.platform === 'win32' ? 'git.exe' : 'git';
  try {
    return firstProgram(placesOnPath(machine, name).filter(isAbsolute));
  } catch (error) {
    throw noGit(error);
  }
};

const noGit = (cause: unknown): MachineFailure =>
  new MachineFailure(
    'git is needed to look into a revision, and could not be started.',
    'Install it from https://git-scm.com, or compare two months, for which it is not needed.',
    { cause },
  );

const HOOK_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

const environment = (): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.includes(name));
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A clone without all files would fetch them, by programs that the repository's own settings may name.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
  };
};
