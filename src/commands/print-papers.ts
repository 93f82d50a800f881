import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { paged } from '../html/paged.js';
import type { Page } from '../html/render-pages.js';
import { version } from '../installation.js';
import type { Paper } from '../paper/paper.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import type { Browser, OutputFile } from '../world/world.js';

/** The files of the papers, and what is printed that nobody can read, or not everybody. */
export interface Printed {
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to become files, and how. */
export interface ToPrint {
  readonly pages: readonly Page[];
  /** `html` among them if the pages themselves are wanted, too. */
  readonly formats: readonly string[];
  readonly templates: readonly string[];
}

/**
 * Pages become files; they are printed side by side.
 * @param isLast whether nothing is printed after them: the browser then ends with the last page, so that it does not keep
 * anybody waiting later
 */
export const printPapers = async (
  { pages, formats, templates }: ToPrint,
  browser: Browser | undefined,
  isLast: boolean,
  files: RecordedFiles,
): Promise<Printed> => {
  const print = browser && (isLast ? lastPrints(pages.length, browser) : browser.print.bind(browser));
  const printed = await Promise.all(
    pages.map(async (page): Promise<Printed> => {
      const html = { path: `${page.name}.html`, content: new TextEncoder().encode(page.html) };
      const pdf = print ? await printPaper(page, print, templates, files) : NOTHING;
      return { ...pdf, outputs: formats.includes('html') ? [html, ...pdf.outputs] : pdf.outputs };
    }),
  );
  return {
    outputs: printed.flatMap(({ outputs }) => outputs),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  };
};

const NOTHING: Printed = { outputs: [], diagnostics: [] };

export type Print = Browser['print'];

/** Prints so many pages, then ends the browser. */
const lastPrints = (count: number, browser: Browser): Print => {
  let left = count;
  return async (html) => {
    const pdf = await browser.print(html);
    left -= 1;
    // Whoever started it waits for its end; here it only must not fail unheard.
    if (left === 0) browser.close().catch(() => undefined);
    return pdf;
  };
};

/** Prints one page and finishes its PDF. */
export const printPaper = async (
  { name, paper, html }: Page,
  print: Print,
  templates: readonly string[],
  files: RecordedFiles,
): Promise<Printed> => {
  const printing = print(paged(html));
  // Loaded while the browser is at work; the browser's failure must wait for that.
  printing.catch(() => undefined);
  const { finish } = await import('../pdf/finish.js');
  const { pdf, hidden, unpainted } = finish(await printing, aboutOf(paper));
  if (pdf) return { outputs: [{ path: `${name}.pdf`, content: pdf }], diagnostics: [] };
  const { printFaults } = await import('../html/print-faults.js');
  const { unpaintedFaults } = await import('../html/unpainted-faults.js');
  return {
    outputs: [],
    diagnostics: [...printFaults(name, hidden, templates, files), ...unpaintedFaults(name, unpainted, files)],
  };
};

const aboutOf = ({ cover }: Paper) => ({
  author: `${cover.reportAuthor.name}, ${cover.reportAuthor.post}`,
  publisher: cover.authority,
  subject: `${cover.programme}: report to the ${cover.committee}, ${cover.meeting}`,
  creator: `cfip ${version()}`,
});
