import type { Files } from '../world/world.js';

/**
 * Makes something from files, and makes it again only when one of those that it was made from has changed, or a folder
 * that was looked through.
 */
export const remember = <T>(make: (files: Files) => T): ((files: Files) => T) => {
  let last: { readonly value: T; readonly seen: Seen } | undefined;
  return (files) => {
    if (last?.seen.isAsBefore(files)) return last.value;
    const seen = new Seen(files);
    last = { value: make(seen), seen };
    return last.value;
  };
};

/** Files that know what was read of them. */
class Seen implements Files {
  readonly workingFolder: string;
  readonly #contents = new Map<string, Uint8Array | undefined>();
  readonly #folders = new Map<string, readonly string[] | undefined>();
  readonly #ways = new Map<string, string | undefined>();

  constructor(private readonly files: Files) {
    this.workingFolder = files.workingFolder;
  }

  read(path: string): Uint8Array | undefined {
    const content = this.files.read(path);
    this.#contents.set(path, content);
    return content;
  }

  list(folder: string): readonly string[] | undefined {
    const names = this.files.list(folder);
    this.#folders.set(folder, names);
    return names;
  }

  leadsTo(path: string): string | undefined {
    const place = this.files.leadsTo(path);
    this.#ways.set(path, place);
    return place;
  }

  mayWrite(folder: string): boolean {
    return this.files.mayWrite(folder);
  }

  writeAll(files: Parameters<Files['writeAll']>[0]): void {
    this.files.writeAll(files);
  }

  /** Compares by identity: see {@link KeptFiles}. */
  isAsBefore(files: Files): boolean {
    return (
      [...this.#contents].every(([path, content]) => files.read(path) === content) &&
      [...this.#folders].every(([folder, names]) => files.list(folder) === names) &&
      [...this.#ways].every(([path, place]) => files.leadsTo(path) === place)
    );
  }
}
