import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

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

/** Runs the built command as a person does, from `folder`. */
export const runCfip = (
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cfip.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: status, out: stdout, err: stderr };
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
