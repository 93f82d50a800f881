import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../support/root.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

const OUT = 'out/2021-02';
const REPORT = ['report', '--month', '2021-02', '--format', 'html,json,csv'];
const UP_TO_DATE = `${OUT} is up to date: nothing has changed since it was made.\n`;

let good: string;
let folder: string;
const at = (path: string) => join(folder, ...path.split('/'));
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
const report = (...more: readonly string[]) => runCfip(folder, [...REPORT, ...more]);
const times = () =>
  [...filesBelow(at(OUT)).keys()].map((name) => [
    name,
    statSync(at(`${OUT}/${name}`), { bigint: true }).mtimeNs,
  ]);

beforeAll(() => {
  good = copyOfProgramme();
  expect(runCfip(good, REPORT)).toMatchObject({ code: 0 });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cfip second '));
  cpSync(good, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(good, { recursive: true, force: true }));

/** The run did its work, and the next one has nothing to do. */
const expectMade = (...more: readonly string[]) => {
  expect(report(...more)).toMatchObject({ code: 0, out: expect.stringContaining(`${OUT}/manifest.json`) });
  expect(report(...more)).toMatchObject({ code: 0, out: UP_TO_DATE });
};

describe('a second run of cfip report', () => {
  test('K2: with nothing changed says so, leaves every file untouched, and what lies there is verified', () => {
    const before = times();
    expect(report()).toEqual({ code: 0, out: UP_TO_DATE, err: '' });
    expect(times()).toEqual(before);
    expect(runCfip(folder, ['verify', OUT])).toMatchObject({ code: 0 });
  });

  test('still tells what the checks find, and under --strict stops at it', () => {
    writeFileSync(at('data/kpi.yaml'), '');
    const { code, out, err } = report();
    expect([code, out]).toEqual([0, UP_TO_DATE]);
    expect(err).toContain('data/kpi.yaml is not read by cfip.');
    expect(report('--reporter', 'github').err).toMatch(/^::warning title=/);
    expect(report('--strict')).toMatchObject({ code: 1, out: '' });
  });

  test('makes the papers again when told to', () => {
    expect(report('--force')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${OUT}/manifest.json`),
    });
  });

  test.each<readonly [string, () => void]>([
    ['an input has changed', () => edit('data/kpis.yaml', (text) => `${text}# more\n`)],
    ['an input is gone', () => rmSync(at('data/fund/virements.csv'))],
    [
      'an input is new',
      () => cpSync(at('data/published/2020-11'), at('data/published/2020-10'), { recursive: true }),
    ],
    [
      'a template of the programme is new',
      () => {
        mkdirSync(at('data/templates/styles'), { recursive: true });
        writeFileSync(at('data/templates/styles/brand.css'), ':root { --brand: #123456; }\n');
      },
    ],
    [
      'a paper has been touched',
      () => edit(`${OUT}/scrutiny-update.html`, (text) => text.replace('<p>', '<p >')),
    ],
    ['a paper is gone', () => rmSync(at(`${OUT}/scrutiny-update.html`))],
    ['the register is gone', () => rmSync(at(`${OUT}/figures.csv`))],
    ['the manifest is gone', () => rmSync(at(`${OUT}/manifest.json`))],
    ['the manifest is no manifest', () => writeFileSync(at(`${OUT}/manifest.json`), '[null]')],
    ['the manifest is cut off', () => edit(`${OUT}/manifest.json`, (text) => text.slice(0, 900))],
    [
      'the manifest tells of other rules',
      () => edit(`${OUT}/manifest.json`, (text) => text.replace('"rag"', '"RAG"')),
    ],
    [
      'the manifest lists fewer inputs',
      () =>
        edit(`${OUT}/manifest.json`, (text) => {
          const { inputs, ...rest } = JSON.parse(text);
          return JSON.stringify({ ...rest, inputs: inputs.slice(1) }, null, 2);
        }),
    ],
    [
      'the manifest lists fewer outputs, and they are gone',
      () => {
        rmSync(at(`${OUT}/findings.json`));
        edit(`${OUT}/manifest.json`, (text) => {
          const { outputs, ...rest } = JSON.parse(text);
          const left = outputs.filter(({ name }: { name: string }) => name !== 'findings.json');
          return `${JSON.stringify({ ...rest, outputs: left }, null, 2)}\n`;
        });
      },
    ],
  ])('makes them again when %s', (_what, change) => {
    change();
    expectMade();
  });

  test.each([
    ['--draft'],
    ['--strict'],
    ['--paper', 'scrutiny-update'],
    ['--format', 'html'],
    ['--format', 'json'],
  ])('makes them again when %s %s is asked for', (...more) => expectMade(...more));

  test('a template of the programme that has changed makes other papers; one that has not, none', () => {
    mkdirSync(at('data/templates/parts'), { recursive: true });
    cpSync(join(root, 'templates', 'parts'), at('data/templates/parts'), { recursive: true });
    expectMade();
    edit('data/templates/parts/section.hbs', (text) => `${text}{{! more }}\n`);
    expectMade();
    expectMade('--format', 'json');
    edit('data/templates/parts/section.hbs', (text) => `${text}{{! more }}\n`);
    expectMade('--format', 'json');
  });

  test('a manifest of an earlier cfip is still read, and the papers are made again', () => {
    edit(`${OUT}/manifest.json`, (text) =>
      text.replace('"manifest": "2"', '"manifest": "1"').replace(/,\n {4}"build": "\w+"/, ''),
    );
    expect(runCfip(folder, ['verify', OUT])).toMatchObject({ code: 0 });
    expectMade();
  });
});

describe('a checkout of cfip', () => {
  test('whose templates somebody has changed makes the papers again, though its version is the same', () => {
    const checkout = at('cfip');
    for (const part of ['bin', 'dist', 'templates', 'package.json'])
      cpSync(join(root, part), join(checkout, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
    const own = () =>
      spawnSync(process.execPath, [join(checkout, 'bin', 'cfip.js'), ...REPORT], {
        cwd: folder,
        encoding: 'utf8',
      }).stdout;
    expect(own()).toBe(UP_TO_DATE);
    edit('cfip/templates/styles/tokens.css', (text) => `${text}\n:root { --more: 1; }\n`);
    expect(own()).toContain('scrutiny-update.html');
    expect(readFileSync(at(`${OUT}/scrutiny-update.html`), 'utf8')).toContain('--more');
    expect(own()).toBe(UP_TO_DATE);
    expect(report().out).toContain('scrutiny-update.html');
  });
});
