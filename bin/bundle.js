// Loads what `npm run build` made of src/: one script and, beside it, V8's code cache of that script.
// A short command such as `cfip check` spends most of its time on compiling; with the cache it does not have to.
// V8 refuses a cache of another version of itself, and everything works the same, only slower.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

export const bundlePath = fileURLToPath(new URL('../dist/cfip.cjs', import.meta.url));
export const cachePath = fileURLToPath(new URL('../dist/cfip.cache', import.meta.url));

/** The bundle's `run`, and the script, from which the build makes the cache. */
export const loadBundle = () => {
  const script = new vm.Script(
    `(function (module, require, __filename) {${readFileSync(bundlePath, 'utf8')}\n})`,
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
