import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import type { Launched } from '../../src/world/browser/launch.js';
import { makeAllPages } from '../support/all-papers.js';
import { CONTRAST } from './contrast-in-page.js';
import { openBrowser } from './open-browser.js';

const papers = makeAllPages();

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.puppeteer.newPage();
});
afterAll(async () => {
  await browser?.puppeteer.close();
});

/** What axe leaves to a person, and by what it is decided instead. */
const decided: readonly string[] = [
  // Text over a drawing, or scrolled out of sight: its colours are compared here, by the test itself.
  'color-contrast',
  // Cells that say [z] or nothing: which header is whose is held in tables.test.ts, and in the tags of every PDF.
  'th-has-data-cells',
];

/** What axe finds, and how much contrast there is at least where it could not say. */
const LOOK = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations, incomplete }) => ({
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)),
    incomplete: incomplete.map(({ id }) => id),
    pale: incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.map(({ target, html }) => [html, contrastOf(document.querySelector(target[0]))]))
      .filter(([, ratio]) => !(ratio >= 4.5)),
  }))`;

interface Look {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
  readonly pale: readonly unknown[];
}

test('there are papers to look at', () => {
  expect(papers.length).toBeGreaterThanOrEqual(7);
});

describe.each(papers.map(({ name, html }) => [name, html] as const))('%s', (_, html) => {
  describe.each([1280, 320])('at %i pixels', (width) => {
    beforeAll(async () => {
      await page.setViewport({ width, height: 900 });
      await page.setContent(html, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
    });

    test('J2, J4: axe finds no violation, and what it leaves open is decided', async () => {
      await page.evaluate(axe.source);
      const { violations, incomplete, pale } = (await page.evaluate(`${CONTRAST}; ${LOOK}`)) as Look;
      expect(violations).toEqual([]);
      expect(incomplete.filter((id) => !decided.includes(id))).toEqual([]);
      expect(pale).toEqual([]);
    });

    test('J7: the page does not scroll sideways', async () => {
      const width = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(width)).toBe(0);
    });
  });
});
