// `npm run build` (and `npm ci`): src/ and templates/ become one script in dist/, with its source map and V8's code caches of it.
const { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const esbuild = require('esbuild');
const { bundlePath, cachePathOf, loadBundle, opening } = require('./bundle.js');

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

/** cfip has no commands that are programs of their own: what commander starts those with would be loaded in vain. */
const nothingSpawned = {
  name: 'nothing-spawned',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer)
        ? { path: 'child_process', namespace: 'nothing-spawned' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing-spawned' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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
    // A shorter script is read sooner; the map is for stack traces, which would tell nobody anything without it.
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: {
      js: `${opening}const bundleUrl=require("node:url").pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
    plugins: [readyTemplates(templates), nothingSpawned],
  });

/** The page that shows a preview: its script, and what lies beside that as it is. */
const makePreviewPage = async () => {
  const [from, to] = [join(root, 'src', 'preview-client'), join(root, 'dist', 'preview')];
  await esbuild.build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    absWorkingDir: root,
    logLevel: 'warning',
    entryPoints: ['src/preview-client/main.ts'],
    outfile: join(to, 'preview.js'),
    loader: { '.css': 'text' },
    minify: true,
  });
  for (const name of ['preview.html', 'blank.html', 'preview.css', 'problem.css'])
    copyFileSync(join(from, name), join(to, name));
};

/** The bundle is read as Latin-1 (see bundle.js), and esbuild leaves the characters of a regular expression as they are. */
const refuseWideCharacters = () => {
  const wide = /\P{ASCII}+/u.exec(readFileSync(bundlePath, 'utf8'));
  if (wide)
    throw new Error(`write "${wide[0]}" as an escape (\\u…): it stands in a regular expression of src`);
};

/**
 * A cache holds the functions that have run: so the sample is checked once, and then every paper of it is made once,
 * without a browser, and found to be up to date.
 */
const makeCaches = async (work) => {
  const show = process.stdout.write;
  try {
    const { run, script } = loadBundle();
    process.stdout.write = () => true;
    const data = join(root, 'data');
    await run(['check', '--data', data]);
    writeFileSync(cachePathOf('check'), script.createCachedData());
    const [first] = readdirSync(join(data, 'narrative')).sort();
    const report = ['report', '--format', 'html,json', '--out', work, '--data', data, '--from', first];
    await run(report);
    await run(report);
    writeFileSync(cachePathOf('report'), script.createCachedData());
  } finally {
    process.stdout.write = show;
  }
};

const main = async () => {
  const work = mkdtempSync(join(tmpdir(), 'cfip-build-'));
  try {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    await makeBundle(compiledTemplates(work));
    await makePreviewPage();
    refuseWideCharacters();
    await makeCaches(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

main();
