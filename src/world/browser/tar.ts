/** A file of a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);

/**
 * The regular files of an uncompressed tar archive.
 * Only what the archives of `@sparticuz/chromium` use: names of at most 100 characters, no extensions.
 */
export const readTar = (archive: Buffer): readonly TarFile[] => {
  const files: TarFile[] = [];
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(text(header, 124, 136), 8);
    const start = at + BLOCK;
    if (!(start + size <= archive.length)) throw new Error('the archive is damaged');
    if (REGULAR.has(header.toString('latin1', 156, 157))) {
      files.push({ name: text(header, 0, 100), content: archive.subarray(start, start + size) });
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
};

/** A field ends at its first zero byte. */
const text = (header: Buffer, from: number, to: number): string =>
  header.toString('utf8', from, to).replace(/\0.*$/s, '');
