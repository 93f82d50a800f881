import { readdirSync } from 'node:fs';
import { joinOn, type Machine } from './machine.js';
import { firstProgram } from './programs.js';

/**
 * The newest headless shell that puppeteer has downloaded here, else the newest Chrome; throws when there is neither.
 * Its folders are `<cache>/chrome-headless-shell/linux-147.0.7727.57/chrome-headless-shell-linux64/…`.
 */
export const newestInPuppeteerCache = (machine: Machine): string => {
  const cache = cacheFolder(machine);
  if (cache === undefined) throw new Error('there is no home folder to look in');
  const places = (['chrome-headless-shell', 'chrome'] as const).flatMap((product) =>
    newestFirst(list(joinOn(machine, cache, product))).flatMap((build) =>
      list(joinOn(machine, cache, product, build)).map((folder) =>
        joinOn(machine, cache, product, build, folder, program(machine, product)),
      ),
    ),
  );
  try {
    return firstProgram(places);
  } catch {
    throw new Error(`none in ${cache}`);
  }
};

const cacheFolder = (machine: Machine): string | undefined => {
  const { PUPPETEER_CACHE_DIR } = machine.environment;
  if (PUPPETEER_CACHE_DIR) return PUPPETEER_CACHE_DIR;
  return machine.home === undefined ? undefined : joinOn(machine, machine.home, '.cache', 'puppeteer');
};

const program = (machine: Machine, product: 'chrome-headless-shell' | 'chrome'): string => {
  if (machine.platform === 'win32') return `${product}.exe`;
  const inApplication = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return machine.platform === 'darwin' && product === 'chrome' ? inApplication : product;
};

const newestFirst = (builds: readonly string[]): readonly string[] => {
  const collator = new Intl.Collator('en', { numeric: true });
  return [...builds].sort((a, b) => collator.compare(versionOf(b), versionOf(a)));
};

const versionOf = (build: string): string => build.slice(build.lastIndexOf('-') + 1);

const list = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
