import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Code, catalogue } from '../../src/diagnostics/catalogue.js';
import { expectedText } from '../support/case-folder.js';
import { root } from '../support/root.js';

const faults = join(root, 'test', 'cases', 'faults');

/** What a person sees of a kind of problem: the first case that shows it, without what else that case shows. */
const exampleOf = (code: Code): string | undefined =>
  readdirSync(faults)
    .sort()
    .flatMap((name) =>
      readFileSync(join(faults, name, 'expected.txt'), 'utf8').split(
        /\n\n|\n(?=\S+ (?:error|warning|note) )/,
      ),
    )
    .find((shown) => shown.split('\n')[0]?.endsWith(`[${code}]`))
    ?.trimEnd();

const pageOf = ([code, { title, why, fix }]: [string, (typeof catalogue)[Code]]): string => {
  const example = exampleOf(code as Code);
  return [
    `## ${code}`,
    '',
    `${title.charAt(0).toUpperCase()}${title.slice(1)}.`,
    '',
    `- **Why it matters:** ${why}`,
    `- **What to do:** ${fix}`,
    ...(example ? ['', '```', example, '```'] : []),
    '',
  ].join('\n');
};

test('the page of all kinds of problems is that of the catalogue, with what a person sees', () => {
  const page = [
    '# What cfip says when something is wrong',
    '',
    'Behind every message stands its code in brackets; `cfip explain CODE` shows what is said here. This page is made from the catalogue (`src/diagnostics/catalogue/`) and the cases in `test/cases/faults`: `UPDATE_CASES=1 npm test -- test/docs` writes it anew.',
    '',
    ...Object.entries(catalogue)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(pageOf),
  ].join('\n');
  expect(page).toBe(expectedText(join(root, 'docs', 'diagnostics.md'), page));
});
