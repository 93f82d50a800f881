import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prints the progress report with a style sheet of the programme's own; it must be refused, and nothing be written. */
const refusal = (styles: string): string => {
  const sheets = join(folder, 'data', 'templates', 'styles');
  mkdirSync(sheets, { recursive: true });
  writeFileSync(join(sheets, 'brand.css'), styles);
  const before = filesBelow(folder);
  const { code, err } = runCfip(folder, ['report', '--month', '2020-12', '--paper', 'progress-report']);
  expect(code).toBe(1);
  expect(filesBelow(folder)).toEqual(before);
  return err;
};

test('text that a style sheet prints, and that no tag covers, is refused at its place', () => {
  const err = refusal('h1 {\n  color: black;\n}\n\nh1::after {\n  content: " – restricted";\n}\n');
  expect(err).toContain(
    'data/templates/styles/brand.css:6:14 error Page 1 of progress-report has "– restricted" without a tag, ' +
      'after "…ogramme: Progress Report – December 2020". [print-untagged]',
  );
  expect(err).toContain('write the text into a template');
});

test('what takes its tags off a part of the paper is refused at its place', () => {
  const err = refusal('.particulars {\n  opacity: 0.6;\n}\n');
  expect(err).toMatch(/brand\.css:2:3 error Page 1 of progress-report has a part whose tags are lost/);
  expect(err).toContain('use lighter colours');
});

test('a picture without words is refused at its place', () => {
  const covers = join(folder, 'data', 'templates', 'papers', 'progress-report');
  mkdirSync(covers, { recursive: true });
  const crest = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  writeFileSync(
    join(covers, 'cover.hbs'),
    `<h1>{{title}}</h1>\n<p>By <img src="${crest}" width="40" height="40"></p>\n`,
  );
  const { code, err } = runCfip(folder, ['report', '--month', '2020-12', '--paper', 'progress-report']);
  expect(code).toBe(1);
  expect(err).toMatch(
    /cover\.hbs:2:7 error Page 1 of progress-report has a picture without words, after "By"/,
  );
});

test('headers, footers and what has no text may be styled at will', () => {
  const sheets = join(folder, 'data', 'templates', 'styles');
  mkdirSync(sheets, { recursive: true });
  writeFileSync(
    join(sheets, 'brand.css'),
    '@page { @left-middle { content: "side" } }\nh1::before { content: ""; border-top: 3px solid; display: block }\n',
  );
  const args = ['report', '--month', '2020-12', '--paper', 'progress-report', '--format', 'pdf'];
  expect(runCfip(folder, args)).toMatchObject({ code: 0, err: '' });
});

test('a character that no typeface has is refused where it was written', () => {
  const path = join(folder, 'data', 'narrative', '2020-12', 'progress-report.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nA tree \u{1f333} grows.\n`);
  const args = ['report', '--month', '2020-12', '--paper', 'progress-report'];
  const { code, err } = runCfip(folder, args);
  expect(code).toBe(1);
  expect(err).toMatch(/progress-report\.md:\d+:8 error .* has an empty box for "\u{1f333}" \(U\+1F333\)/u);
});
