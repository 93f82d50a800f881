import { describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { paper, section } from '../support/paper-builder.js';
import { timelineChart } from '../support/timeline-builder.js';
import { AXE_RULES } from './axe-rules.js';
import { pageForTests } from './open-browser.js';
import { htmlOf } from './render-for-test.js';
import { samplePaper } from './sample/sample-paper.js';

const thePage = pageForTests();

/** Shows the sample paper in a window so many pixels wide. */
async function show(
  width: number,
  media: 'screen' | 'print' = 'screen',
  html = htmlOf(samplePaper({ draft: true, hostile: true })),
): Promise<void> {
  await thePage().emulateMediaType(media);
  await thePage().setViewport({ width, height: 900 });
  await thePage().setContent(html, { waitUntil: 'load' });
  await thePage().evaluate('document.fonts.ready');
}

/** By how much the page, or what a selector finds, is wider than the room that it has. */
const overflow = (): Promise<number> =>
  thePage().evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;

describe.each([1280, 320])('at a width of %i pixels', (width) => {
  test('axe finds no violation (domain J2)', async () => {
    await show(width);
    await thePage().evaluate(axe.source);
    const found = (await thePage().evaluate(
      `axe.run(${AXE_RULES})
         .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )) as readonly string[];
    expect(found).toEqual([]);
  });

  test('the page does not scroll sideways (domain J7)', async () => {
    await show(width);
    expect(await overflow()).toBe(0);
  });

  test('every link and region is at least 24 pixels high, but for links in running text', async () => {
    await show(width);
    const low = await thePage().evaluate(
      `[...document.querySelectorAll('nav a, [tabindex="0"]')].filter((target) => target.getBoundingClientRect().height < 24).length`,
    );
    expect(low).toBe(0);
  });
});

test('what has focus is seen', async () => {
  await show(1280);
  await thePage().keyboard.press('Tab');
  const [text, top, outline] = (await thePage().evaluate(`(() => {
    const target = document.activeElement;
    return [target.textContent, target.getBoundingClientRect().top, getComputedStyle(target).outlineStyle];
  })()`)) as [string, number, string];
  expect(text).toBe('Skip to the paper');
  expect(top).toBeGreaterThanOrEqual(0);
  expect(outline).toBe('solid');
});

describe('in print', () => {
  /** A4 without its margins; what is wider would make the browser shrink every page. */
  const TEXT_WIDTH = Math.floor(((210 - 22 - 20) / 25.4) * 96);
  const LANDSCAPE_WIDTH = Math.floor(((297 - 22 - 20) / 25.4) * 96);

  test('nothing is wider than the page', async () => {
    await show(TEXT_WIDTH, 'print');
    const wide =
      await thePage().evaluate(`[...document.querySelectorAll('.section:not(.section--landscape) *')]
      .filter((element) => !element.closest('svg') && element.getBoundingClientRect().right > ${TEXT_WIDTH + 1})
      .map((element) => element.className + ': ' + element.textContent.slice(0, 40))`);
    expect(wide).toEqual([]);
    await show(LANDSCAPE_WIDTH, 'print');
    expect(await overflow()).toBe(0);
  });

  test('a timeline of thirty rows fits a page with its caption and key, upright or across', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      name: `Milestone ${index + 1}, with a name that is long enough for two lines of a narrow column`,
      baseline: 'May 2021',
      forecast: 'July to September 2021',
      remark: '4 months late',
    }));
    const groups = {
      Workforce: rows.slice(0, 10),
      Regulation: rows.slice(10, 20),
      Programme: rows.slice(20),
    };
    const here = section('here', '1', 'Here', timelineChart('figure-1', 'Figure 1', 'Thirty rows', groups));
    for (const orientation of ['portrait', 'landscape'] as const) {
      await show(TEXT_WIDTH, 'print', htmlOf(paper({ ...here, orientation })));
      const height = await thePage().evaluate(
        `document.querySelector('figure').getBoundingClientRect().height`,
      );
      expect(height).toBeLessThan(((297 - 27 - 23) / 25.4) * 96);
      const pages = await thePage().evaluate(
        `['.section h2', '.chart'].map((part) => getComputedStyle(document.querySelector(part)).page)`,
      );
      expect(pages).toEqual(orientation === 'portrait' ? ['auto', 'auto'] : ['portrait', 'portrait']);
    }
  });

  test('every text block keeps its spaces', async () => {
    await show(TEXT_WIDTH, 'print');
    const loose = await thePage().evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || element.closest('svg, nav, .skip')) continue;
        if (!/pre|nowrap/.test(getComputedStyle(element).whiteSpace)) found.push(element.outerHTML.slice(0, 80));
      }
      return found;
    })()`);
    expect(loose).toEqual([]);
    // One at the end of the longest line of the largest type still lies inside the page's area.
    const room = await thePage().evaluate('Number.parseFloat(getComputedStyle(document.body).paddingRight)');
    const space = await thePage().evaluate(
      `0.2 * Number.parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)`,
    );
    expect(room).toBeGreaterThan(space as number);
  });

  test('what only a screen needs is not there', async () => {
    await show(TEXT_WIDTH, 'print');
    const shown = await thePage().evaluate(
      `[...document.querySelectorAll('.skip, .contents')].filter((element) => element.getClientRects().length > 0).length`,
    );
    expect(shown).toBe(0);
  });
});
