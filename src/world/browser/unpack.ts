import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { fontsConf } from './fonts-conf.js';
import type { ShellPackage } from './shell-package.js';
import { readTar, type TarFile } from './tar.js';

/** Where each thing lies in an unpacked folder. */
export const UNPACKED = {
  shell: 'chrome-headless-shell',
  fonts: 'fonts',
  fontsConf: 'fonts.conf',
  fontCache: 'font-cache',
  libraries: 'lib',
} as const;

/** Of the libraries in the package, those that the shell itself needs. */
const LIBRARIES = [
  'libnss3.so',
  'libnssutil3.so',
  'libnspr4.so',
  'libplc4.so',
  'libplds4.so',
  'libexpat.so.1',
];

/**
 * Unpacks everything into the empty folder `into`, for later use as `home` (the paths inside name the latter).
 * Gives the size of each file, by its path inside the folder.
 */
export const unpack = async (
  source: ShellPackage,
  into: string,
  home: string,
): Promise<Readonly<Record<string, number>>> => {
  for (const folder of [UNPACKED.fonts, UNPACKED.libraries]) mkdirSync(join(into, folder));
  const names = [
    ...writeFonts(source, into),
    ...writeLibraries(source, into),
    writeConf(into, home),
    await writeShell(source, into),
  ];
  return Object.fromEntries(names.map((name) => [name, statSync(join(into, name)).size]));
};

const writeShell = async (source: ShellPackage, into: string): Promise<string> => {
  // Large chunks, because there are 200 MB to come.
  await pipeline(
    createReadStream(source.shell, { highWaterMark: 2 ** 22 }),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    createWriteStream(join(into, UNPACKED.shell), { mode: 0o755 }),
  );
  return UNPACKED.shell;
};

const writeFonts = (source: ShellPackage, into: string): readonly string[] =>
  writeFlat(
    readArchive(source.fonts).filter((file) => file.name.endsWith('.ttf')),
    into,
    UNPACKED.fonts,
  );

const writeLibraries = (source: ShellPackage, into: string): readonly string[] =>
  writeFlat(
    readArchive(source.libraries).filter((file) => LIBRARIES.includes(basename(file.name))),
    into,
    UNPACKED.libraries,
  );

const writeConf = (into: string, home: string): string => {
  const conf = fontsConf(join(home, UNPACKED.fonts), join(home, UNPACKED.fontCache));
  writeFileSync(join(into, UNPACKED.fontsConf), conf);
  return UNPACKED.fontsConf;
};

const readArchive = (path: string): readonly TarFile[] => readTar(brotliDecompressSync(readFileSync(path)));

/** Writes files by their last name only, so that no archive can write outside the folder. */
const writeFlat = (files: readonly TarFile[], into: string, folder: string): readonly string[] =>
  files.map((file) => {
    const name = join(folder, basename(file.name));
    writeFileSync(join(into, name), file.content, { mode: 0o755 });
    return name;
  });
