import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Page } from '../html/render-pages.js';
import { version } from '../installation.js';
import type { Paper } from '../paper/paper.js';
import type { Browser, Files, OutputFile } from '../world/world.js';

/** The files of the papers, and what a programme's own templates print that cannot be read aloud. */
export interface Printed {
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Pages become files; they are printed side by side.
 * @param formats `html` if the pages themselves are wanted, too
 */
export const printPapers = async (
  pages: readonly Page[],
  formats: readonly string[],
  browser: Browser | undefined,
  templates: readonly string[],
  files: Files,
): Promise<Printed> => {
  const printed = await Promise.all(
    pages.map(async (page): Promise<Printed> => {
      const html = { path: `${page.name}.html`, content: new TextEncoder().encode(page.html) };
      const pdf = browser ? await printPaper(page, browser, templates, files) : NOTHING;
      return { ...pdf, outputs: formats.includes('html') ? [html, ...pdf.outputs] : pdf.outputs };
    }),
  );
  return {
    outputs: printed.flatMap(({ outputs }) => outputs),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  };
};

const NOTHING: Printed = { outputs: [], diagnostics: [] };

const printPaper = async (
  { name, paper, html }: Page,
  browser: Browser,
  templates: readonly string[],
  files: Files,
): Promise<Printed> => {
  const printing = browser.print(html);
  // Loaded while the browser is at work; the browser's failure must wait for that.
  printing.catch(() => undefined);
  const { finish } = await import('../pdf/finish.js');
  const { pdf, hidden } = finish(await printing, aboutOf(paper));
  if (pdf) return { outputs: [{ path: `${name}.pdf`, content: pdf }], diagnostics: [] };
  const { printFaults } = await import('../html/print-faults.js');
  return { outputs: [], diagnostics: printFaults(name, hidden, templates, files) };
};

const aboutOf = ({ cover }: Paper) => ({
  author: `${cover.reportAuthor.name}, ${cover.reportAuthor.post}`,
  publisher: cover.authority,
  subject: `${cover.programme}: report to the ${cover.committee}, ${cover.meeting}`,
  creator: `cfip ${version()}`,
});
