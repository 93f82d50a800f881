import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Code, catalogue } from '../../src/diagnostics/catalogue.js';
import { casesIn, expectedText } from '../support/case-folder.js';
import { root } from '../support/root.js';
import { TOUR } from '../support/tour.js';

/** What is shown in the cases of faults, then on the tour, which meets every kind of problem. */
const shown = [join(root, 'test', 'cases', 'faults'), join(root, TOUR)].flatMap((folder) =>
  casesIn(folder).flatMap((name) =>
    readFileSync(join(folder, name, 'expected.txt'), 'utf8')
      .replace(/^(?:\$ |exit code: |\d+ notes? for the record:).*\n/gm, '')
      .split(/\n\n|\n(?=.* (?:error|warning|note) .*\[[a-z0-9-]+\]$)/m),
  ),
);

/** What a person sees of a kind of problem: the first case that shows it, without what else that case shows. */
const exampleOf = (code: Code): string | undefined =>
  shown.find((problem) => problem.split('\n')[0]?.endsWith(`[${code}]`))?.trimEnd();

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
    'Behind every message stands its code in brackets; `cfip explain CODE` shows what is said here. [`examples/tour-of-mistakes`](../examples/tour-of-mistakes/README.md) lets one meet each of them. This page is made from the catalogue (`src/diagnostics/catalogue/`), the cases in `test/cases/faults` and the tour: `UPDATE_CASES=1 npm test -- test/docs` writes it anew.',
    '',
    ...Object.entries(catalogue)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(pageOf),
  ].join('\n');
  expect(page).toBe(expectedText(join(root, 'docs', 'diagnostics.md'), page));
});
