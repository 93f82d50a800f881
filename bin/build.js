// `npm run build` (and `npm ci`): src/ becomes one script in dist/, and V8's code cache of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePath, cachePath, loadBundle } from './bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  entryPoints: [join(root, 'src', 'start.ts')],
  outfile: bundlePath,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  external: ['puppeteer'],
  // A script that comes from a code cache cannot import(); what is loaded late is required instead.
  supported: { 'dynamic-import': false },
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: 'warning',
});

// The cache holds the functions that have run: so the sample paper is made once, without a browser.
const work = mkdtempSync(join(tmpdir(), 'cfip-build-'));
try {
  const { run, script } = loadBundle();
  const show = process.stdout.write;
  process.stdout.write = () => true;
  const args = ['--data', join(root, 'data'), '--month', '2021-02'];
  await run(['report', '--format', 'html', '--out', work, ...args]);
  await run(['check', ...args]);
  process.stdout.write = show;
  writeFileSync(cachePath, script.createCachedData());
} finally {
  rmSync(work, { recursive: true, force: true });
}
