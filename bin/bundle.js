// Loads what `npm run build` made of src/: one script and, beside it, V8's code cache of that script.
// A short command such as `cfip check` spends most of its time on compiling; with the cache it does not have to.
// V8 refuses a cache of another version of itself, and everything works the same, only slower.
// This folder is CommonJS, because Node's loader of ES modules takes longer to start than all that is done here.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const bundlePath = join(__dirname, '..', 'dist', 'cfip.cjs');
const cachePath = join(__dirname, '..', 'dist', 'cfip.cache');

/** The bundle's `run`, and the script, from which the build makes the cache. */
const loadBundle = () => {
  const script = new vm.Script(
    `(function (module, require, __filename) {${readFileSync(bundlePath, 'latin1')}\n})`,
    {
      filename: bundlePath,
      cachedData: readCache(),
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(bundlePath), bundlePath);
  return { run: module.exports.run, script };
};

const readCache = () => {
  try {
    return readFileSync(cachePath);
  } catch {
    return undefined;
  }
};

module.exports = { bundlePath, cachePath, loadBundle };
