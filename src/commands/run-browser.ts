import type { Browser, Browsers } from '../world/world.js';

/** The one browser of a run: started when it is first likely to be needed, for all papers, and ended once. */
export class RunBrowser {
  #opening: Promise<Browser> | undefined;

  /** @param isWanted whether anything is to be printed */
  constructor(
    private readonly browsers: Browsers,
    private readonly executable: string | undefined,
    private readonly isWanted: boolean,
  ) {}

  /** Starts it unless that has been done; `undefined` where nothing is to be printed. */
  async start(): Promise<Browser | undefined> {
    return this.isWanted ? this.#opened() : undefined;
  }

  /** Lets it start while something else is done. */
  begin(): void {
    // Faulty inputs may end the run before anybody waits for the browser: its failure must not end the process.
    this.start().catch(() => undefined);
  }

  /** Why it could not start is told where it is needed; here it only has to end. */
  async end(): Promise<void> {
    await this.#opening?.then((browser) => browser.close()).catch(() => undefined);
  }

  #opened(): Promise<Browser> {
    this.#opening ??= this.browsers.open({ executable: this.executable });
    return this.#opening;
  }
}
