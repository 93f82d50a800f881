import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../src/diagnostics/arrange.js';
import { listDiagnostics } from '../../src/diagnostics/show/brief.js';
import { casesIn, expectedText, layOver, prepareTree, readTree } from '../support/case-folder.js';
import { showPaper } from '../support/show-paper.js';

const here = dirname(fileURLToPath(import.meta.url));
const base = readTree(join(here, 'base'));
const papers = join(here, 'papers');

/** What is told of the inputs beside, if anything is: notes, or a warning that belongs to the case. */
const TOLD = 'told.txt';

/** Each folder holds the files in which its programme differs from the base, and the papers that come of it, as text; `tags.test.ts` is about their tags. */
describe('the paper of a programme', () => {
  test.each(casesIn(papers))('%s', (name) => {
    const folder = join(papers, name);
    const { papers: made, diagnostics } = prepareTree(layOver(base, readTree(join(folder, 'input'))));
    const told = listDiagnostics(arrange(diagnostics));
    if (told !== '') expect(told).toBe(expectedText(join(folder, 'expected', TOLD), told));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
    const names = made.map(({ month, paper }) => `${month}-${paper.kind}.txt`);
    for (const [index, { paper }] of made.entries()) {
      const shown = showPaper(paper);
      expect(shown).toBe(expectedText(join(folder, 'expected', names[index] ?? ''), shown));
    }
    const tags = names.map((one) => one.replace(/txt$/, 'tags.txt'));
    const expected = [...names, ...tags, ...(told === '' ? [] : [TOLD])];
    expect(readdirSync(join(folder, 'expected')).sort()).toEqual(expected.sort());
    expect(readdirSync(folder).sort()).toEqual(['expected', 'input']);
  });
});
