// `npm run build` (and `npm ci`): src/ becomes one script in dist/, and V8's code cache of it.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { buildSync } = require('esbuild');
const { bundlePath, cachePath, loadBundle } = require('./bundle.js');

const root = join(__dirname, '..');

rmSync(join(root, 'dist'), { recursive: true, force: true });
buildSync({
  entryPoints: [join(root, 'src', 'start.ts')],
  outfile: bundlePath,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  external: ['puppeteer'],
  // A script that comes from a code cache cannot import(); what is loaded late is required instead.
  supported: { 'dynamic-import': false },
  // Escapes only: the bundle is read as Latin-1, which is what V8 keeps in one byte a character.
  charset: 'ascii',
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: 'warning',
});

// The cache holds the functions that have run: so the sample paper is made once, without a browser.
const makeCache = async () => {
  const work = mkdtempSync(join(tmpdir(), 'cfip-build-'));
  const show = process.stdout.write;
  try {
    const { run, script } = loadBundle();
    process.stdout.write = () => true;
    const args = ['--data', join(root, 'data'), '--month', '2021-02'];
    await run(['report', '--format', 'html', '--out', work, ...args]);
    await run(['check', ...args]);
    writeFileSync(cachePath, script.createCachedData());
  } finally {
    process.stdout.write = show;
    rmSync(work, { recursive: true, force: true });
  }
};

makeCache();
