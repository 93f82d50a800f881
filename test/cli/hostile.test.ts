import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/pdf/tags/tag.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { readPdf } from '../support/finished-pdf.js';
import { root } from '../support/root.js';
import { copyOfProgramme } from '../support/run-cfip.js';

let server: Server;
let folder: string;
let calls = 0;
let address: string;

beforeAll(async () => {
  folder = copyOfProgramme();
  server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  calls = 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command while the listener listens. */
const cfip = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'bin', 'cfip.js'), ...args], { cwd: folder });

const edit = (name: string, from: string | RegExp, to: string): void => {
  const path = join(folder, 'data', name);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  writeFileSync(path, after);
};

test('the listener hears who calls', async () => {
  const { port, hostname } = new URL(address);
  const call = `require('node:net').connect(${port}, '${hostname}').on('error', () => {}).on('close', () => {})`;
  await promisify(execFile)(process.execPath, ['-e', call]);
  expect(calls).toBe(1);
});

/** Calls the listener in every way that a text could, closes whatever stands round it, and is a template and a formula. */
const attack = () =>
  `=1+1</style></title></svg><img src="${address}/a" onerror="fetch('${address}/b')"><script>fetch("${address}/c")</script>` +
  `<link rel="stylesheet" href="${address}/d"><svg><image href="${address}/e"/></svg> url(${address}/f)`;

/** Between single quotes of YAML; in a cell of a CSV file. */
const yaml = () => `'${attack().replaceAll("'", "''")}'`;
const cell = () => `"${attack().replaceAll('"', '""')}"`;

describe('a paper of which every input is hostile', () => {
  beforeAll(async () => {
    edit('programme.yaml', /post: Executive Director.*/, `post: ${yaml()}`);
    edit('programme.yaml', /electoral-divisions: .*/, `electoral-divisions: ${yaml()}`);
    edit('kpis.yaml', /definition: Approaches.*/, `definition: ${yaml()}`);
    edit('kpis.yaml', /name: Initial contacts/, `name: ${yaml()}`);
    edit('risks.yaml', /title: The pandemic.*/, `title: ${yaml()}`);
    edit('fund.yaml', /title: Children First Improvement Fund/, `title: ${yaml()}`);
    edit('milestones.csv', /(?<=,)Ofsted Focused Visit(?=,[^\n]*2021-02-26)/, cell());
    edit('milestones.csv', /(?<=,)Ofsted Focused Visit(?=,[^\n]*2020-12-31)/, cell());
  });

  test.each([
    ['2021-02', 'scrutiny-update'],
    ['2020-12', 'fund-position'],
    ['2020-12', 'progress-report'],
  ])('%s %s: the text arrives as text, and nobody is called', async (month, kind) => {
    await cfip('report', '--month', month, '--paper', kind);
    const html = readFileSync(join(folder, 'out', month, `${kind}.html`), 'utf8');
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toMatch(/<(?:script|img|link|image)\b/);
    expect(body).toContain('&lt;script&gt;fetch(');
    const { tags } = await readPdf(new Uint8Array(readFileSync(join(folder, 'out', month, `${kind}.pdf`))));
    expect(textOf(tags).replace(/\s/g, '')).toContain(`<script>fetch("${address}/c")</script>`);
    for (const row of readFileSync(join(folder, 'out', month, 'figures.csv'), 'utf8').split('\n'))
      expect(row).not.toMatch(/(?:^|,)"?[=+@]/);
    expect(calls).toBe(0);
  });
});

test('markup in a text of the narrative is refused, not printed', async () => {
  edit('narrative/2020-12/fund-position.md', '{{fund-commentary}}', `${attack()}\n\n{{fund-commentary}}`);
  await expect(cfip('report', '--month', '2020-12', '--paper', 'fund-position')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/fund-position\.md:\d+:\d+ error .*\[unsupported-markdown\]/),
  });
  expect(calls).toBe(0);
});

/** A page without the policy that cfip's own pages have, as a template of somebody else could make it. */
const openPage = () => `<!doctype html><html lang="en"><head><title>t</title>
  <link rel="stylesheet" href="${address}/a"><link rel="preconnect" href="${address}">
  <link rel="dns-prefetch" href="//127.0.0.1"><link rel="prefetch" href="${address}/b">
  <meta http-equiv="refresh" content="0; url=${address}/c">
  <style>@import url(${address}/d); @font-face { font-family: f; src: url(${address}/e) } body { font: 12pt f; background: url(${address}/f) }</style>
  <script>fetch("${address}/g")</script></head>
  <body onload="fetch('${address}/h')"><p>text</p><img src="${address}/i" alt=""><iframe src="${address}/j"></iframe>
  <object data="${address}/k"></object><video src="${address}/l" autoplay></video><svg><image href="${address}/m"/></svg>
  </body></html>`;

test('the browser calls nobody, whatever a page asks it to', async () => {
  const browser = await nodeWorld().browsers.open({});
  try {
    await browser.print(openPage()).catch(() => undefined);
  } finally {
    await browser.close();
  }
  expect(calls).toBe(0);
});

test("nor for a template of the programme's own", async () => {
  const programme = copyOfProgramme();
  const parts = join(programme, 'data', 'templates', 'parts');
  mkdirSync(parts, { recursive: true });
  writeFileSync(
    join(parts, 'closing.hbs'),
    `<section><p>end</p><img src="${address}/a" alt="a"><script>fetch("${address}/b")</script><style>p { background: url(${address}/c) }</style></section>`,
  );
  await promisify(execFile)(
    process.execPath,
    [join(root, 'bin', 'cfip.js'), 'report', '--month', '2020-12', '--paper', 'fund-position'],
    { cwd: programme },
  ).catch(() => undefined);
  rmSync(programme, { recursive: true });
  expect(calls).toBe(0);
});
