// Loads what `npm run build` made of src/: one script and, beside it, V8's code caches of that script.
// A short command such as `cfip check` spends most of its time on compiling; with a cache it does not have to.
// V8 refuses a cache of another version of itself, and everything works the same, only slower.
// This folder is CommonJS, because Node's loader of ES modules takes longer to start than all that is done here.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const bundlePath = join(__dirname, '..', 'dist', 'cfip.cjs');

/** How the script starts: as Node wraps a module, but once, when it is built, and not whenever it is loaded. */
const opening = '(function(module,require,__filename){';

/** Where the cache lies for a command: what only the making of papers runs would be read in vain for a check. */
const cachePathOf = (command) =>
  join(__dirname, '..', 'dist', ['check', 'validate'].includes(command) ? 'check.cache' : 'cfip.cache');

/** The bundle's `run`, and the script, from which the build makes the caches. */
const loadBundle = (command) => {
  const script = new vm.Script(readFileSync(bundlePath, 'latin1'), {
    filename: bundlePath,
    cachedData: readCache(cachePathOf(command)),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(bundlePath), bundlePath);
  return { run: module.exports.run, script };
};

const readCache = (cachePath) => {
  try {
    return readFileSync(cachePath);
  } catch {
    return undefined;
  }
};

module.exports = { bundlePath, cachePathOf, loadBundle, opening };
