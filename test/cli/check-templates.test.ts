import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Gives the programme a template of its own. */
const write = (name: string, text: string): void => {
  const path = join(folder, 'data', 'templates', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** What each problem is and where, as `check` tells it; nothing may be written. */
const faults = (...args: readonly string[]): readonly string[] => {
  const before = filesBelow(folder);
  const { code, err } = runCfip(folder, ['check', ...args]);
  expect(code).toBe(1);
  expect(filesBelow(folder)).toEqual(before);
  return err.split('\n').filter((line) => / error .*\]$/.test(line));
};

const COVER = 'papers/scrutiny-update/cover.hbs';

test('own templates that are sound are checked with the papers that they make', () => {
  write(COVER, '<h1>{{title}}</h1>\n');
  expect(runCfip(folder, ['check', '--month', '2021-02'])).toMatchObject({ code: 0, err: '' });
});

test('a template that cannot be read is told at its place', () => {
  write('parts/closing.hbs', '<section>\n{{#if closing}}\n</section>\n');
  expect(faults()).toEqual([
    'data/templates/parts/closing.hbs:4:1 error The template ends here, but something opened in it is still open. [template-syntax]',
  ]);
});

test('a value that no page has is told, which only the page shows', () => {
  write(COVER, '<h1>{{title}}</h1>\n<p>{{chairman}}</p>\n');
  expect(faults('--month', '2021-02')).toEqual([
    `data/templates/${COVER}:2:6 error There is no value "chairman" here. [template-unknown-value]`,
  ]);
});

test('a cover is looked through though no paper has it', () => {
  write('papers/another-kind/cover.hbs', '<h1>{{{title}}}</h1>\n');
  expect(faults('--month', '2021-02')).toEqual([
    'data/templates/papers/another-kind/cover.hbs:1:5 error This value would go into the page as markup. [template-unescaped]',
  ]);
});

test('faults of data and of templates are told together', () => {
  write(COVER, '<h1>{{> parts/masthed}}</h1>\n');
  const path = join(folder, 'data', 'kpis.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('polarity: neutral', 'polarity: neuter'));
  expect(faults().map((line) => line.replace(/^.* \[/, '['))).toEqual([
    '[bad-value]',
    '[template-missing-partial]',
  ]);
});
