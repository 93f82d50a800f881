import type { Executable } from './executable.js';
import { executableAt } from './executable.js';
import { installedProducts } from './installed.js';
import type { Machine } from './machine.js';
import { firstProgram } from './programs.js';
import { newestInPuppeteerCache } from './puppeteer-cache.js';
import { shippedShell } from './shipped-shell.js';

/** A browser that may be on the machine. */
export interface Candidate {
  /** As in "tried: Google Chrome". */
  readonly name: string;
  /** Finds the program, unpacking it if need be; rejects with the reason when it is not there. */
  find(): Promise<Executable>;
}

/**
 * Every browser worth trying, best first. The shipped shell leads:
 * one build of the browser on every machine means the same bytes in every PDF.
 */
export const candidates = (machine: Machine): readonly Candidate[] => [
  { name: 'the browser shipped with cfip', find: () => shippedShell(machine) },
  { name: "puppeteer's cache", find: async () => executableAt(newestInPuppeteerCache(machine)) },
  ...installedProducts(machine).map(({ name, places }) => ({
    name,
    find: async () => executableAt(firstProgram(places)),
  })),
];
