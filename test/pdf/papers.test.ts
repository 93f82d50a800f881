import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paged } from '../../src/html/paged.js';
import { finish } from '../../src/pdf/finish.js';
import { piecesOf, type Tag, tagsOf, textOf } from '../../src/pdf/tags/tag.js';
import type { Launched } from '../../src/world/browser/launch.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { openBrowser } from '../html/open-browser.js';
import { type MadePaper, makeAllPapers } from '../support/all-papers.js';
import { type ReadPdf, readPdf } from '../support/finished-pdf.js';
import { paragraphsOfHtml, paragraphsOfTags } from '../support/paragraphs.js';
import { offences } from '../support/pdf-rules.js';
import { textsOfPieces } from '../support/pdf-tables.js';

let papers: readonly MadePaper[];
let pdfs: ReadonlyMap<string, ReadPdf>;
let browser: Launched;

beforeAll(async () => {
  papers = makeAllPapers();
  browser = await openBrowser();
  pdfs = new Map(await Promise.all(papers.map(async ({ name, pdf }) => [name, await readPdf(pdf)] as const)));
}, 300_000);

afterAll(async () => {
  await browser?.puppeteer.close();
});

test('J9: every paper keeps to PDF/UA-1 and PDF/A-2a, clause by clause', () => {
  expect([...pdfs].flatMap(([name, pdf]) => offences(pdf).map((offence) => `${name}: ${offence}`))).toEqual(
    [],
  );
  expect(pdfs.size).toBeGreaterThan(5);
});

/** Only where veraPDF, which is no part of this project, is on the PATH. */
const hasVeraPdf = spawnSync('verapdf', ['--version']).status === 0;

(hasVeraPdf ? test.each : test.skip.each)(['ua1', '2a'])(
  'J9: veraPDF finds nothing against %s',
  (flavour) => {
    const paths = papers.map(({ path }) => path);
    const { stdout } = spawnSync('verapdf', ['--format', 'text', '--flavour', flavour, ...paths], {
      encoding: 'utf8',
    });
    const verdicts = stdout.split('\n').filter((line) => /^(?:PASS|FAIL)/.test(line));
    expect(verdicts.filter((line) => !line.startsWith('PASS'))).toEqual([]);
    expect(verdicts).toHaveLength(paths.length);
  },
);

test('J1: what the tags of a paper say, in their order, is what its page says, paragraph by paragraph', async () => {
  const page = await browser.puppeteer.newPage();
  await page.emulateMediaType('print');
  for (const { name, html } of papers) {
    await page.setContent(paged(html), { waitUntil: 'load' });
    const tags = pdfs.get(name)?.tags;
    if (!tags) throw new Error(`${name} has no tags`);
    await page.evaluate(numberEntries(pagesOfHeadings(tags)));
    expect([name, ...paragraphsOfTags(tags)]).toEqual([name, ...(await paragraphsOfHtml(page))]);
  }
});

/** The page, counted from 1, on which each heading of a section stands. */
const pagesOfHeadings = (tags: Tag): ReadonlyMap<string, number> =>
  new Map(
    tagsOf(tags)
      .filter(({ role }) => role === 'H2')
      .map((heading) => [textOf(heading).replace(/\s/g, ''), (piecesOf(heading)[0]?.page ?? 0) + 1]),
  );

/** Gives each entry of a page's contents the number of the page on which the heading stands that it leads to. */
const numberEntries = (pages: ReadonlyMap<string, number>): string => `(() => {
  const pages = ${JSON.stringify(Object.fromEntries(pages))};
  for (const place of document.querySelectorAll('.contents .page')) {
    const target = document.getElementById(place.closest('a').hash.slice(1));
    const heading = target.querySelector('h2') ?? target;
    place.textContent = String(pages[heading.textContent.replace(/\\s/g, '')] ?? 'nowhere');
  }
})()`;

test('the papers that have appendices have contents, and no others', () => {
  const lists = [...pdfs].map(([name, { tags }]) => [name, tagsOf(tags).some(({ role }) => role === 'TOC')]);
  expect(lists).toEqual(
    papers.map(({ name, html }) => [
      name,
      /class="[^"]*appendix/.test(html.replace(/<style>.*?<\/style>/gs, '')),
    ]),
  );
});

test('another reader of PDF reads the same text in each piece that the tags refer to', async () => {
  const squeezed = (text: string) => text.replace(/\s/g, '');
  for (const { name, pdf } of papers) {
    const texts = await textsOfPieces(pdf);
    const read = pdfs.get(name)?.pages ?? [];
    expect(texts).toHaveLength(read.length);
    for (const [index, { pieces }] of read.entries())
      for (const { mcid, text } of pieces.values())
        expect([name, mcid, squeezed(texts[index]?.get(mcid) ?? '')]).toEqual([name, mcid, squeezed(text)]);
  }
});

test('K1: the same papers made elsewhere, in another time zone and language, have the same bytes', () => {
  const hashes = (made: readonly MadePaper[]) =>
    made.map(({ name, html, pdf }) => [
      name,
      createHash('sha256').update(html).digest('hex'),
      createHash('sha256').update(pdf).digest('hex'),
    ]);
  const elsewhere = makeAllPapers({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  expect(hashes(elsewhere)).toEqual(hashes(papers));
});

test('K1: a page prints to the same bytes alone, beside others, and in a page that has printed before', async () => {
  const printer = await nodeWorld().browsers.open({});
  try {
    const [first, second] = papers.map(({ html }) => paged(html));
    if (first === undefined || second === undefined) throw new Error('two papers are needed');
    const alone = await printer.print(first);
    const beside = await Promise.all([printer.print(second), printer.print(first), printer.print(second)]);
    const after = await printer.print(first);
    const hashes = [alone, beside[1], after].map((pdf) => finishedHash(pdf));
    expect(new Set(hashes).size).toBe(1);
    expect(finishedHash(beside[0])).toBe(finishedHash(beside[2]));
  } finally {
    await printer.close();
  }
});

const finishedHash = (printed: Uint8Array | undefined): string => {
  const about = { author: 'a', publisher: 'p', subject: 's', creator: 'c' };
  const { pdf } = finish(printed ?? new Uint8Array(), about);
  return createHash('sha256')
    .update(pdf ?? '')
    .digest('hex');
};

describe('the sizes', () => {
  test('of the scrutiny update: its PDF is under 400 KB, its HTML under 700 KB', () => {
    const update = papers.find(({ name }) => name === 'data 2021-02 scrutiny-update');
    expect(update?.pdf.length).toBeLessThan(400_000);
    expect(update?.html.length).toBeLessThan(700_000);
  });
});
