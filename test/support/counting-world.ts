import { nodeBrowsers } from '../../src/world/browser/browsers.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { nodeWorld } from '../../src/world/node-world.js';
import type { Browser, World } from '../../src/world/world.js';
import { MemoryTerminal } from './memory-world.js';

/** This machine, seen from a folder, and what was done to it. */
export interface CountingWorld extends World {
  readonly terminal: MemoryTerminal;
  readonly counts: {
    /** Browsers that were started, and that are still open. */
    started: number;
    open: number;
    printed: number;
    /** Calls that wrote files. */
    written: number;
  };
}

/** A real world that counts. Whichever browser is named, the one that comes with cfip is started. */
export const countingWorld = (folder: string): CountingWorld => {
  const counts = { started: 0, open: 0, printed: 0, written: 0 };
  const files = nodeFiles();
  return {
    ...nodeWorld(),
    counts,
    terminal: new MemoryTerminal({}),
    files: {
      ...files,
      workingFolder: folder,
      writeAll: (outputs) => {
        counts.written += 1;
        files.writeAll(outputs);
      },
    },
    browsers: {
      open: async () => {
        counts.started += 1;
        const browser = await nodeBrowsers().open({});
        counts.open += 1;
        return counted(browser, counts);
      },
    },
  };
};

/** A browser may be told to end more than once. */
const counted = (browser: Browser, counts: CountingWorld['counts']): Browser => {
  let isOpen = true;
  return {
    build: browser.build,
    print: (html) => {
      counts.printed += 1;
      return browser.print(html);
    },
    close: async () => {
      await browser.close();
      if (isOpen) counts.open -= 1;
      isOpen = false;
    },
  };
};
