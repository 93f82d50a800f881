import type { Page } from 'puppeteer';
import { ANSWER_LIMIT_MS } from './launch.js';

/**
 * Makes a page fit for printing other people's words: no scripts and no network.
 * The browser cannot resolve any host name, either (see `flags.ts`); what is refused here is the attempt itself,
 * because an attempt to go to another page would take the paper away even when it leads nowhere.
 */
export const preparePage = async (page: Page): Promise<void> => {
  page.setDefaultTimeout(ANSWER_LIMIT_MS);
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    // Before the content comes, so that the fonts that only print uses are loaded, too.
    page.emulateMediaType('print'),
    refuseRequests(page),
  ]);
};

/** Prints `html` on a prepared page that shows nothing yet. */
export const printPage = async (page: Page, html: string): Promise<Uint8Array> => {
  await page.setContent(html, { waitUntil: 'load' });
  const broken = (await page.evaluate(FONTS_THAT_FAILED)) as readonly string[];
  if (broken.length > 0) throw new Error(`its font ${broken.join(', ')} did not load`);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: false,
    timeout: ANSWER_LIMIT_MS,
  });
  if (!(await page.evaluate(IS_STILL_THERE))) throw new Error('it goes to another page by itself');
  return pdf;
};

/** Aborted, a request to leave the page is forgotten; refused in any other way, it leads to a page that says so. */
const refuseRequests = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Fails only where the request has gone already, or the browser has.
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
  });
  await session.send('Fetch.enable');
};

/**
 * Asking for a size lays the page out, which is what makes the browser load its fonts.
 * The name is a mark on this very document: after `<meta http-equiv="refresh">` another stands in its place.
 */
const FONTS_THAT_FAILED = `
  globalThis.cfipPaper = document.documentElement.offsetHeight;
  document.fonts.ready.then((fonts) =>
    [...fonts].filter((font) => font.status === 'error').map((font) => font.family));
`;

const IS_STILL_THERE = `'cfipPaper' in globalThis`;
