import { type Browser, MachineFailure } from '../world.js';
import type { Launched } from './launch.js';
import { PrintPage } from './print-page.js';
import { reasonOf } from './reason.js';

/** A browser that prints any number of papers, each on a page of its own. */
export class PrintingBrowser implements Browser {
  readonly build: string;
  readonly #launched: Launched;
  /** Pages at hand, or being cleared: ready sooner than new ones. Undefined: one that broke. */
  readonly #spare: Promise<PrintPage | undefined>[] = [];

  constructor(launched: Launched) {
    this.#launched = launched;
    this.build = launched.build;
    this.#spare.push(firstPage(launched));
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

  async #printOn(page: PrintPage, html: string): Promise<Uint8Array> {
    try {
      const pdf = await page.print(html);
      this.#spare.push(cleared(page));
      return pdf;
    } catch (error) {
      page.discard();
      throw error;
    }
  }

  async #takePage(): Promise<PrintPage> {
    const spare = await this.#spare.pop();
    return spare ?? PrintPage.from(await this.#launched.puppeteer.newPage());
  }
}

/** A browser starts with an empty page, which saves making one. */
const firstPage = async ({ puppeteer }: Launched): Promise<PrintPage | undefined> => {
  try {
    const [page] = await puppeteer.pages();
    return page === undefined ? undefined : await PrintPage.from(page);
  } catch {
    return undefined;
  }
};

/** Not waited for: the browser clears the page while cfip works on the PDF. */
const cleared = async (page: PrintPage): Promise<PrintPage | undefined> => {
  try {
    await page.clear();
    return page;
  } catch {
    return undefined;
  }
};
