import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { finish } from '../../src/pdf/finish.js';
import { PrintingBrowser } from '../../src/world/browser/printing-browser.js';
import { openBrowser } from '../html/open-browser.js';
import { htmlOf } from '../html/render-for-test.js';
import { samplePaper } from '../html/sample/sample-paper.js';
import { readPdf } from '../support/finished-pdf.js';
import { offences } from '../support/pdf-rules.js';

const about = { author: 'A. Officer', publisher: 'A Council', subject: 'A report', creator: 'cfip' };
const html = htmlOf(samplePaper({ draft: true, hostile: true }));

let browser: PrintingBrowser;

beforeAll(async () => {
  browser = new PrintingBrowser(await openBrowser());
});

afterAll(() => browser?.close());

const finished = async (): Promise<Buffer> =>
  Buffer.from(finish(await browser.print(html), about).pdf ?? new Uint8Array());

test('a draft full of hostile text keeps to the standards; as the browser prints it, it does not', async () => {
  const clauses = offences(await readPdf(await browser.print(html))).map((one) => one.split(': ')[0]);
  expect([...new Set(clauses)]).toEqual(
    expect.arrayContaining(['7.1-3', '7.1-8, 6.6.4', '7.2-19, 7.2-20', '7.3-1', '7.18.1, 7.18.5', '6.1.3']),
  );
  expect(offences(await readPdf(await finished()))).toEqual([]);
});

test('K1: the same page has the same bytes, on a page of the browser used before and beside others', async () => {
  const first = await finished();
  const others = [await finished(), ...(await Promise.all([finished(), finished(), finished()]))];
  expect(others.map((other) => other.equals(first))).toEqual([true, true, true, true]);
});

test('says who wrote the document, for whom and about what, and no date', async () => {
  const { document } = await readPdf(await finished());
  expect(document.getTitle()).toMatch(/^DRAFT – /);
  expect([document.getAuthor(), document.getSubject(), document.getCreator()]).toEqual([
    'A. Officer',
    'A report',
    'cfip',
  ]);
  expect([document.getCreationDate(), document.getModificationDate()]).toEqual([undefined, undefined]);
});
