// `npm run bench`: whole processes, in turns within each round, so that a machine that changes its speed
// changes it for both sides. Printed are medians, and the median of the rounds' ratios.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startPreview } from './preview.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const work = mkdtempSync(join(tmpdir(), 'cfip-bench-'));
const rounds = Number(process.argv[2] ?? 7);

const cfip = join(root, 'bin', 'cfip.js');
const data = join(work, 'data');
const report = [cfip, 'report', '--month', '2021-02', '--data', data, '--out', work];
const page = join(work, 'scrutiny-update.html');
/** What an author does between two runs: without a change there is nothing to make. */
const change = () => appendFileSync(join(data, 'programme.yaml'), '# another line\n');

try {
  cpSync(join(root, 'data'), data, { recursive: true });
  run(report); // the first run may have to unpack the browser, and makes the page that the floor prints
  const { path, environment } = await shippedBrowser();
  const floor = [join(here, 'floor.mjs'), path, page, join(work, 'floor.pdf')];
  compare(
    'cfip report, HTML and PDF',
    report,
    'bare puppeteer printing the same HTML',
    floor,
    environment,
    1.6,
    change,
  );
  compare('cfip report, nothing changed', report, 'node -e 0', ['-e', '0'], {}, 6);
  const findings = [...report, '--format', 'json'];
  compare('cfip report, findings alone', findings, 'node -e 0', ['-e', '0'], {}, 6, change);
  compare('cfip check', [cfip, 'check', '--data', data], 'node -e 0', ['-e', '0'], {}, 4);
  await comparePreview();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The browser that cfip prints with, found by cfip's own code. */
async function shippedBrowser() {
  const bundle = join(work, 'candidates.mjs');
  await build({
    stdin: {
      contents: `export { candidates } from './src/world/browser/candidates.ts';
                 export { thisMachine } from './src/world/browser/machine.ts';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist', 'cfip.cjs')).href) },
    logLevel: 'error',
  });
  const { candidates, thisMachine } = await import(pathToFileURL(bundle).href);
  for (const candidate of candidates(thisMachine())) {
    try {
      return await candidate.find();
    } catch {
      // not on this machine: the next one
    }
  }
  throw new Error('no browser to measure with');
}

function compare(name, args, floorName, floorArgs, environment, limit, before = () => undefined) {
  const times = [];
  const floors = [];
  run(floorArgs, environment);
  for (let round = 0; round < rounds; round++) {
    floors.push(run(floorArgs, environment));
    before();
    times.push(run(args));
  }
  tell(name, times, floorName, floors, limit);
}

/** From the saving of a file to the answer with the new page, once the preview has run for a while. */
async function comparePreview() {
  const preview = await startPreview(cfip, data);
  try {
    for (let round = 0; round < 10; round++) await preview.save();
    const times = [];
    const floors = [];
    for (let round = 0; round < 3 * rounds; round++) {
      floors.push(run(['-e', '0']));
      times.push(await preview.save());
    }
    tell('cfip preview, from a save to the new page', times, 'node -e 0', floors, 2);
  } finally {
    preview.end();
  }
}

function tell(name, times, floorName, floors, limit) {
  const ratio = median(times.map((time, round) => time / floors[round]));
  console.log(`${name}: ${median(times).toFixed(0)} ms; ${floorName}: ${median(floors).toFixed(0)} ms`);
  console.log(`  ratio ${ratio.toFixed(2)} (at most ${limit}), median of ${times.length} rounds`);
}

function run(args, environment = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
