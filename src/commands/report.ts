import { join, resolve } from 'node:path';
import { prepare } from '../pipeline.js';
import { recordFiles } from '../world/recorded-files.js';
import type { Browser, OutputFile, World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { findingsOf } from './findings-of.js';
import { manifestOf } from './manifest-of.js';
import { Progress } from './progress.js';
import { renderPapers } from './render-papers.js';
import { type TellOptions, tellDiagnostics } from './tell.js';
import { tellWritten } from './tell-written.js';
import { templateFaults } from './template-faults.js';

export type Format = 'html' | 'pdf' | 'json';

export interface ReportOptions extends ProgrammeOptions, TellOptions {
  readonly month: string;
  readonly format: readonly Format[];
  readonly out?: string | undefined;
  readonly browser?: string | undefined;
  readonly draft: boolean;
}

/**
 * `cfip report`: makes the papers of a month. Nothing is written unless every paper could be made.
 * The browser starts first, so that it is ready when the pages are.
 */
export const report = async (options: ReportOptions, world: World): Promise<ExitCode> => {
  const opening = options.format.includes('pdf') ? openBrowser(options, world) : undefined;
  try {
    return await makePapers(options, world, opening);
  } finally {
    // Why a browser could not start is told where it is needed; here it only has to end.
    await opening?.then((browser) => browser.close()).catch(() => undefined);
  }
};

const openBrowser = ({ browser }: ReportOptions, { browsers }: World): Promise<Browser> => {
  const opening = browsers.open({ executable: browser });
  // Faulty inputs may end the run before anybody waits for the browser: its failure must not end the process.
  opening.catch(() => undefined);
  return opening;
};

const makePapers = async (
  options: ReportOptions,
  world: World,
  opening: Promise<Browser> | undefined,
): Promise<ExitCode> => {
  const { terminal } = world;
  const files = recordFiles(world.files);
  const progress = new Progress(terminal);
  const request = findProgramme(files, options);
  progress.show('Reading data and narrative');
  const prepared = prepare(files, request, options.draft);
  progress.show('Rendering');
  const rendered = isPage(options.format)
    ? await renderPapers(prepared, request, files)
    : { pages: [], diagnostics: await templateFaults(prepared, request, files) };
  progress.clear();
  const diagnostics = [...prepared.diagnostics, ...rendered.diagnostics];
  if (!(await tellDiagnostics(diagnostics, options, terminal))) return ExitCode.inputs;
  progress.show('Printing');
  // The findings are written down while the browser prints.
  const [papers, findings] = await Promise.all([
    outputsOf(rendered.pages, options.format, opening),
    options.format.includes('json') ? findingsOf(prepared, options.month) : [],
  ]);
  const run = { prepared, request, options, files, browser: await opening };
  const made = [...papers, ...findings];
  const outputs = [...made, await manifestOf(made, run)];
  const folder = resolve(files.workingFolder, options.out ?? join('out', options.month));
  files.writeAll(outputs.map(({ path, content }) => ({ path: join(folder, path), content })));
  progress.clear();
  tellWritten(outputs, folder, files.workingFolder, terminal);
  return ExitCode.done;
};

/** Whether a page is asked for, or what is made of one. */
const isPage = (formats: readonly Format[]): boolean => formats.some((format) => format !== 'json');

interface Page {
  readonly name: string;
  readonly html: string;
}

/** The files to write; pages are printed side by side. */
const outputsOf = async (
  pages: readonly Page[],
  formats: readonly Format[],
  opening: Promise<Browser> | undefined,
): Promise<readonly OutputFile[]> => {
  const browser = await opening;
  const outputs = pages.map(async ({ name, html }): Promise<readonly OutputFile[]> => {
    const page = { path: `${name}.html`, content: new TextEncoder().encode(html) };
    const pdf = browser ? [{ path: `${name}.pdf`, content: await browser.print(html) }] : [];
    return formats.includes('html') ? [page, ...pdf] : pdf;
  });
  return (await Promise.all(outputs)).flat();
};
