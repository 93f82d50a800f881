import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { casesIn, expectedText, layOver, prepareTree, readTree } from '../support/case-folder.js';
import { showPaper } from '../support/show-paper.js';

const here = dirname(fileURLToPath(import.meta.url));
const base = readTree(join(here, 'base'));
const papers = join(here, 'papers');

/** Each folder holds the files in which its programme differs from the base, and the papers that come of it, as text. */
describe('the paper of a programme', () => {
  test.each(casesIn(papers))('%s', (name) => {
    const folder = join(papers, name);
    const { papers: made, diagnostics } = prepareTree(layOver(base, readTree(join(folder, 'input'))));
    expect(diagnostics).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
    const names = made.map(({ month, paper }) => `${month}-${paper.kind}.txt`);
    for (const [index, { paper }] of made.entries()) {
      const shown = showPaper(paper);
      expect(shown).toBe(expectedText(join(folder, 'expected', names[index] ?? ''), shown));
    }
    expect(readdirSync(join(folder, 'expected')).sort()).toEqual(names.sort());
    expect(readdirSync(folder).sort()).toEqual(['expected', 'input']);
  });
});
