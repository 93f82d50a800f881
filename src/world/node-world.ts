import { nodeFiles } from './node-files.js';
import { nodeTerminal } from './node-terminal.js';
import type { Browsers, Revisions, World } from './world.js';

/** The real world: this machine's files, terminal, browsers and git. */
export const nodeWorld = (): World => ({
  files: nodeFiles(),
  terminal: nodeTerminal(),
  browsers,
  revisions,
  node: process.versions.node,
});

/** Most commands never print, so nothing about browsers is loaded before one is opened. */
const browsers: Browsers = {
  async open(choice) {
    const { nodeBrowsers } = await import('./browser/browsers.js');
    return nodeBrowsers().open(choice);
  },
};

/** Hardly any command looks into the past. */
const revisions: Revisions = {
  async open(wanted) {
    const { nodeRevisions } = await import('./git/revisions.js');
    return nodeRevisions().open(wanted);
  },
};
