import { nodeFiles } from './node-files.js';
import { nodeTerminal } from './node-terminal.js';
import type { Browsers, World } from './world.js';

/** The real world: this machine's files, terminal and browsers. */
export const nodeWorld = (): World => ({
  files: nodeFiles(),
  terminal: nodeTerminal(),
  browsers,
  node: process.versions.node,
});

/** Most commands never print, so nothing about browsers is loaded before one is opened. */
const browsers: Browsers = {
  async open(choice) {
    const { nodeBrowsers } = await import('./browser/browsers.js');
    return nodeBrowsers().open(choice);
  },
};
