import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Session } from '../preview/session.js';
import type { Final } from '../preview/workshop.js';
import type { Request } from '../sources/gather.js';
import { type Browser, type BrowserChoice, type Browsers, MachineFailure } from '../world/world.js';
import { printPaper } from './print-papers.js';

/** Prints papers of a preview when somebody asks for their pages, all with one browser. */
export class DraftPrinter {
  #opening: Promise<Browser> | undefined;
  #last: { readonly html: string; readonly printed: Promise<Uint8Array | string> } | undefined;

  constructor(
    private readonly session: Session,
    private readonly request: Request,
    private readonly browsers: Browsers,
    private readonly choice: BrowserChoice,
  ) {}

  /** The PDF of a paper as a report would write it, or why there is none. */
  async print(kind: string): Promise<Uint8Array | string> {
    const final = this.session.final(kind);
    if (!final) return 'The paper cannot be printed while the problems in the list are there.';
    // Whoever looks at the same page again need not wait.
    if (this.#last?.html !== final.html) this.#last = { html: final.html, printed: this.#print(kind, final) };
    return this.#last.printed;
  }

  async close(): Promise<void> {
    await this.#opening?.then((browser) => browser.close()).catch(() => undefined);
  }

  async #print(name: string, { html, paper, files }: Final): Promise<Uint8Array | string> {
    try {
      const print = async (page: string) => (await this.#browser()).print(page);
      const { outputs, diagnostics } = await printPaper(
        { name, paper, html },
        print,
        this.request.templates,
        files,
      );
      return outputs[0]?.content ?? (await inWords(diagnostics));
    } catch (error) {
      // A browser that could not be started, or that has ended, is looked for anew the next time.
      this.#last = undefined;
      await this.close();
      this.#opening = undefined;
      if (error instanceof MachineFailure) return `${error.message}\n${error.hint}`;
      throw error;
    }
  }

  #browser(): Promise<Browser> {
    this.#opening ??= this.browsers.open(this.choice);
    return this.#opening;
  }
}

const inWords = async (diagnostics: readonly Diagnostic[]): Promise<string> => {
  const { showDiagnostics } = await import('../diagnostics/show/human.js');
  return showDiagnostics(diagnostics, { colour: false, columns: 100 });
};
