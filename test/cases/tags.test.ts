import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { finish } from '../../src/pdf/finish.js';
import { PrintingBrowser } from '../../src/world/browser/printing-browser.js';
import { openBrowser } from '../html/open-browser.js';
import { htmlOf } from '../html/render-for-test.js';
import { casesIn, expectedText, layOver, prepareTree, readTree } from '../support/case-folder.js';
import { readPdf } from '../support/finished-pdf.js';
import { offences } from '../support/pdf-rules.js';
import { showTags } from '../support/show-tags.js';

const here = dirname(fileURLToPath(import.meta.url));
const base = readTree(join(here, 'base'));
const cases = join(here, 'papers');

const about = { author: 'A', publisher: 'P', subject: 'S', creator: 'C' };

let browser: PrintingBrowser;

beforeAll(async () => {
  browser = new PrintingBrowser(await openBrowser());
});

afterAll(() => browser?.close());

/** What a screen reader is given of the papers of the cases: the tags of their PDFs, in the order in which they are read. */
describe('the tags of a paper', () => {
  test.each(casesIn(cases))('%s', async (name) => {
    const folder = join(cases, name);
    const { papers } = prepareTree(layOver(base, readTree(join(folder, 'input'))));
    for (const { month, paper } of papers) {
      const { pdf, hidden } = await finish(await browser.print(htmlOf(paper)), about);
      expect(hidden).toEqual([]);
      const read = await readPdf(pdf ?? new Uint8Array());
      expect(offences(read)).toEqual([]);
      const tags = showTags(read.tags);
      expect(tags).toBe(expectedText(join(folder, 'expected', `${month}-${paper.kind}.tags.txt`), tags));
    }
  });
});
