import { dirname } from 'node:path';
import { type Files, MachineFailure } from '../world/world.js';

/**
 * Files that are read once, until somebody says that they have changed. A file keeps its very bytes, so that what was
 * made from it can be kept as long as it has them.
 */
export class KeptFiles implements Files {
  readonly workingFolder: string;
  readonly #real: Files;
  readonly #contents = new Map<string, Uint8Array | undefined>();
  readonly #folders = new Map<string, readonly string[] | undefined>();
  readonly #ways = new Map<string, string | undefined>();

  constructor(real: Files) {
    this.#real = real;
    this.workingFolder = real.workingFolder;
  }

  read(path: string): Uint8Array | undefined {
    return kept(this.#contents, path, () => this.#real.read(path));
  }

  list(folder: string): readonly string[] | undefined {
    return kept(this.#folders, folder, () => this.#real.list(folder));
  }

  leadsTo(path: string): string | undefined {
    return kept(this.#ways, path, () => this.#real.leadsTo(path));
  }

  mayWrite(folder: string): boolean {
    return this.#real.mayWrite(folder);
  }

  writeAll(files: Parameters<Files['writeAll']>[0]): void {
    this.#real.writeAll(files);
  }

  /**
   * Reads what may have changed again. A file that holds what it held keeps its bytes.
   * @returns whether anything is another than it was
   */
  renew(paths: readonly string[]): boolean {
    const places = new Set(paths.flatMap((path) => [path, dirname(path)]));
    const renewed = [...places].map((path) => [
      renew(this.#contents, path, (known) => sameBytes(known, this.#real.read(path))),
      renew(this.#folders, path, (known) => sameNames(known, this.#real.list(path))),
    ]);
    // A link anywhere above changes where all that is below it leads.
    const ways = [...this.#ways.keys()].map((path) =>
      renew(this.#ways, path, () => this.#real.leadsTo(path)),
    );
    return [...renewed.flat(), ...ways].includes(true);
  }

  /** Whether one of the files that have been read is empty now, as it is while many a program saves it. */
  isEmptied(paths: readonly string[]): boolean {
    return paths.some((path) => this.#contents.get(path)?.length === 0);
  }
}

const kept = <T>(memory: Map<string, T>, key: string, read: () => T): T => {
  if (memory.has(key)) return memory.get(key) as T;
  const value = read();
  memory.set(key, value);
  return value;
};

/** Takes what is there now of something that is remembered, if it is another; what cannot be read is forgotten. */
const renew = <T>(memory: Map<string, T>, key: string, look: (known: T) => T): boolean => {
  if (!memory.has(key)) return false;
  const known = memory.get(key) as T;
  try {
    const now = look(known);
    if (now === known) return false;
    memory.set(key, now);
  } catch (error) {
    if (!(error instanceof MachineFailure)) throw error;
    memory.delete(key);
  }
  return true;
};

type Content = Uint8Array | undefined;

const sameBytes = (known: Content, now: Content): Content =>
  known && now && Buffer.compare(known, now) === 0 ? known : now;

type Names = readonly string[] | undefined;

const sameNames = (known: Names, now: Names): Names => (String(known) === String(now) ? known : now);
