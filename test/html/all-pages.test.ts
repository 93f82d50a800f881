import { beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { makeAllPages } from '../support/all-papers.js';
import { AXE_RULES } from './axe-rules.js';
import { CONTRAST } from './contrast-in-page.js';
import { pageForTests } from './open-browser.js';

const papers = makeAllPages();

const thePage = pageForTests();

/** What axe leaves to a person, and by what it is decided instead. */
const decided: readonly string[] = [
  // Text over a drawing, or scrolled out of sight: its colours are compared here, by the test itself.
  'color-contrast',
  // Cells that say [z] or nothing: which header is whose is held in tables.test.ts, and in the tags of every PDF.
  'th-has-data-cells',
];

/** What axe finds, and how much contrast there is at least where it could not say. */
const LOOK = `axe.run(${AXE_RULES})
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
      await thePage().setViewport({ width, height: 900 });
      await thePage().setContent(html, { waitUntil: 'load' });
      await thePage().evaluate('document.fonts.ready');
    });

    test('J2, J4: axe finds no violation, and what it leaves open is decided', async () => {
      await thePage().evaluate(axe.source);
      const { violations, incomplete, pale } = (await thePage().evaluate(`${CONTRAST}; ${LOOK}`)) as Look;
      expect(violations).toEqual([]);
      expect(incomplete.filter((id) => !decided.includes(id))).toEqual([]);
      expect(pale).toEqual([]);
    });

    test('J7: the page does not scroll sideways', async () => {
      const width = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await thePage().evaluate(width)).toBe(0);
    });
  });
});
