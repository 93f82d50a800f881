import type { Ending } from './browser-process.js';

const MISSING_LIBRARY = /error while loading shared libraries: ([^:\s]+)/;

/** Did the browser not start because the machine lacks a library? */
export const lacksLibrary = (ending: Ending): boolean => MISSING_LIBRARY.test(ending.words);

/** Why a browser did not start, in a few words. */
export const explainEnding = ({ why, words }: Ending): string => {
  const library = MISSING_LIBRARY.exec(words)?.[1];
  if (library !== undefined) return `the system library ${library} is missing`;
  if (/version `GLIBC[^']*' not found/.test(words)) return 'it needs a newer version of Linux';
  if (/No usable sandbox|Failed to move to new namespace|sandbox_host_linux/.test(words)) return NO_SANDBOX;
  const last = lastLine(words);
  return last === undefined ? why : `${why}: ${last}`;
};

const NO_SANDBOX =
  'it may not set up its sandbox, because this machine does not allow unprivileged user namespaces ' +
  '(allow them, or set CFIP_BROWSER_SANDBOX=off: the pages are cfip’s own, printed without scripts or network)';

const lastLine = (words: string): string | undefined => {
  const line = words.trim().split('\n').at(-1)?.trim();
  return line === '' ? undefined : line;
};
