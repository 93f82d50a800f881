import type { Page } from 'puppeteer';
import { type Browser, MachineFailure } from '../world.js';
import type { Launched } from './launch.js';
import { preparePage, printPage } from './print.js';
import { reasonOf } from './reason.js';

/** A browser that prints any number of papers, each on a page of its own. */
export class PrintingBrowser implements Browser {
  readonly build: string;
  readonly #launched: Launched;
  /** Pages that have printed and are being cleared: ready sooner than new ones. Undefined: one that broke. */
  readonly #spare: Promise<Page | undefined>[] = [];

  constructor(launched: Launched) {
    this.#launched = launched;
    this.build = launched.build;
    this.#spare.push(firstPage(launched).catch(() => undefined));
  }

  async print(html: string): Promise<Uint8Array> {
    try {
      return await this.#printOn(await this.#takePage(), html);
    } catch (error) {
      throw new MachineFailure(
        `The browser could not print the page: ${reasonOf(error)}.`,
        'Run again. If it happens again, try another browser with --browser, or --format html.',
        { cause: error },
      );
    }
  }

  async close(): Promise<void> {
    this.#launched.process.kill();
    await this.#launched.process.ended;
  }

  async #printOn(page: Page, html: string): Promise<Uint8Array> {
    try {
      const pdf = await printPage(page, html);
      this.#spare.push(cleared(page));
      return pdf;
    } catch (error) {
      // It may be broken, or may belong to a browser that is gone: nothing more is expected of it.
      page.close().catch(() => {});
      throw error;
    }
  }

  async #takePage(): Promise<Page> {
    const spare = await this.#spare.pop();
    if (spare !== undefined) return spare;
    const page = await this.#launched.puppeteer.newPage();
    await preparePage(page);
    return page;
  }
}

/** A browser starts with an empty page, which saves making one. */
const firstPage = async ({ puppeteer }: Launched): Promise<Page | undefined> => {
  const [page] = await puppeteer.pages();
  if (page !== undefined) await preparePage(page);
  return page;
};

/** Leaves nothing of one paper to the next one. Not waited for: the browser does it while cfip finishes the PDF. */
const cleared = async (page: Page): Promise<Page | undefined> => {
  try {
    await page.goto('about:blank');
    return page;
  } catch {
    return undefined;
  }
};
