// `npm run build` (and `npm ci`): src/ and templates/ become one script in dist/, and V8's code cache of it.
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const esbuild = require('esbuild');
const { bundlePath, cachePath, loadBundle } = require('./bundle.js');

const root = join(__dirname, '..');

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  absWorkingDir: root,
  logLevel: 'warning',
};

/** The text of a module that holds the shipped templates, compiled by the code that compiles them otherwise. */
const compiledTemplates = (work) => {
  const outfile = join(work, 'precompile.cjs');
  const contents = `export { precompiledModule } from './src/html/precompile.ts';
    export { nodeFiles } from './src/world/node-files.ts';`;
  esbuild.buildSync({ ...shared, stdin: { contents, resolveDir: root }, outfile });
  const { precompiledModule, nodeFiles } = require(outfile);
  return precompiledModule(nodeFiles(), join(root, 'templates'));
};

const readyTemplates = (contents) => ({
  name: 'ready-templates',
  setup: ({ onLoad }) => onLoad({ filter: /ready-templates\.ts$/ }, () => ({ contents, loader: 'js' })),
});

const makeBundle = (templates) =>
  esbuild.build({
    ...shared,
    entryPoints: ['src/start.ts'],
    outfile: bundlePath,
    external: ['puppeteer'],
    // A script that comes from a code cache cannot import(); what is loaded late is required instead.
    supported: { 'dynamic-import': false },
    // Escapes only: the bundle is read as Latin-1, which is what V8 keeps in one byte a character.
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [readyTemplates(templates)],
  });

/** The bundle is read as Latin-1 (see bundle.js), and esbuild leaves the characters of a regular expression as they are. */
const refuseWideCharacters = () => {
  const wide = /\P{ASCII}+/u.exec(readFileSync(bundlePath, 'utf8'));
  if (wide)
    throw new Error(`write "${wide[0]}" as an escape (\\u…): it stands in a regular expression of src`);
};

/** The cache holds the functions that have run: so every paper of the sample is made once, without a browser. */
const makeCache = async (work) => {
  const show = process.stdout.write;
  try {
    const { run, script } = loadBundle();
    process.stdout.write = () => true;
    const data = join(root, 'data');
    for (const month of readdirSync(join(data, 'narrative')))
      await run(['report', '--format', 'html,json', '--out', work, '--data', data, '--month', month]);
    await run(['check', '--data', data]);
    writeFileSync(cachePath, script.createCachedData());
  } finally {
    process.stdout.write = show;
  }
};

const main = async () => {
  const work = mkdtempSync(join(tmpdir(), 'cfip-build-'));
  try {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    await makeBundle(compiledTemplates(work));
    refuseWideCharacters();
    await makeCache(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

main();
