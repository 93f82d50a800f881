import type { Page } from 'puppeteer';
import { ANSWER_LIMIT_MS } from './launch.js';

/** A page of the browser that prints one document after another, without scripts and without network. */
export class PrintPage {
  readonly #page: Page;
  /** Rejects when the page's process dies; the browser then leaves every question to it unanswered. */
  readonly #crash: Promise<never>;

  /** Makes an empty page fit for printing other people's words. */
  static async from(page: Page): Promise<PrintPage> {
    const printPage = new PrintPage(page);
    page.setDefaultTimeout(ANSWER_LIMIT_MS);
    const prepared = Promise.all([
      page.setJavaScriptEnabled(false),
      page.setOfflineMode(true),
      // Before the content comes, so that the fonts that only print uses are loaded, too.
      page.emulateMediaType('print'),
      refuseRequests(page),
    ]);
    await Promise.race([prepared, printPage.#crash]);
    return printPage;
  }

  private constructor(page: Page) {
    this.#page = page;
    this.#crash = new Promise((_, reject) => {
      page.once('error', reject);
    });
    this.#crash.catch(() => {});
  }

  /** Prints a document; the page must be empty or cleared. */
  print(html: string): Promise<Uint8Array> {
    return Promise.race([this.#print(html), this.#crash]);
  }

  /** Leaves nothing of one document to the next one. */
  async clear(): Promise<void> {
    await Promise.race([this.#page.goto('about:blank'), this.#crash]);
  }

  /** Gets rid of a page that may be broken, or belong to a browser that is gone: no answer is expected. */
  discard(): void {
    this.#page.close().catch(() => {});
  }

  async #print(html: string): Promise<Uint8Array> {
    const page = this.#page;
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
  }
}

/**
 * The browser cannot resolve any host name (see `flags.ts`). Here the attempt itself is refused, because an attempt
 * to go to another page would put an error page in the document's place; one that is aborted is forgotten.
 */
const refuseRequests = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Fails only where the request or the browser is gone already.
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
