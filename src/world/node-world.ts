import { nodeFiles } from './node-files.js';
import { nodeTerminal } from './node-terminal.js';
import type { Browsers, Revisions, Servers, Watchers, World } from './world.js';

/** The real world: this machine's files, terminal, browsers and git. */
export const nodeWorld = (): World => ({
  files: nodeFiles(),
  terminal: nodeTerminal(),
  browsers,
  revisions,
  node: process.versions.node,
  watchers,
  servers,
  untilEnded,
});

/** Most commands never print, so nothing about browsers is loaded before one is opened. */
const browsers: Browsers = {
  async open(choice) {
    const { nodeBrowsers } = await import('./browser/browsers.js');
    return nodeBrowsers().open(choice);
  },
};

const watchers: Watchers = {
  async watch(folder, changed) {
    const { watchFolder } = await import('./preview/watch-folder.js');
    return watchFolder(folder, changed);
  },
};

const servers: Servers = {
  async serve(port, answer) {
    const { serveHttp } = await import('./preview/serve-http.js');
    return serveHttp(port, answer);
  },
};

/** Ctrl+C, and what other programs send to end one; a second one ends it the hard way. */
const untilEnded = (): Promise<void> =>
  new Promise((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const listen = (): void => {
        ended();
        // Not at once: whoever else hears the signal (see end-with-us) must see that it is being dealt with.
        setImmediate(() => process.off(signal, listen));
      };
      process.on(signal, listen);
    }
  });

/** Hardly any command looks into the past. */
const revisions: Revisions = {
  async open(wanted) {
    const { nodeRevisions } = await import('./git/revisions.js');
    return nodeRevisions().open(wanted);
  },
};
