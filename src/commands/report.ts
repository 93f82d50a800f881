import { join, resolve } from 'node:path';
import { prepare } from '../pipeline.js';
import { recordFiles } from '../world/recorded-files.js';
import type { Browser, World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { findingsOf } from './findings-of.js';
import { manifestOf } from './manifest-of.js';
import { printPapers } from './print-papers.js';
import { Progress } from './progress.js';
import { registerOf } from './register-of.js';
import { renderPapers } from './render-papers.js';
import { areSound, type TellOptions, tellDiagnostics } from './tell.js';
import { tellWritten } from './tell-written.js';
import { templateFaults } from './template-faults.js';

/** The pages, and what is written for those who check or go on working with figures: the findings and the register. */
export type Format = 'html' | 'pdf' | 'json' | 'csv';

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
  if (!areSound(diagnostics, options)) {
    await tellDiagnostics(diagnostics, options, terminal);
    return ExitCode.inputs;
  }
  progress.show('Printing');
  const browser = await opening;
  // Findings and register are written down while the browser prints.
  const [printed, findings, register] = await Promise.all([
    printPapers(rendered.pages, options.format, browser, request.templates, files),
    options.format.includes('json') ? findingsOf(prepared, options.month) : [],
    options.format.includes('csv') ? registerOf(prepared) : [],
  ]);
  progress.clear();
  const all = [...diagnostics, ...printed.diagnostics];
  if (!(await tellDiagnostics(all, options, terminal))) return ExitCode.inputs;
  const made = [...printed.outputs, ...findings, ...register];
  const outputs = [...made, await manifestOf(made, { prepared, request, options, files, browser })];
  const folder = resolve(files.workingFolder, options.out ?? join('out', options.month));
  files.writeAll(outputs.map(({ path, content }) => ({ path: join(folder, path), content })));
  tellWritten(outputs, folder, files.workingFolder, terminal);
  return ExitCode.done;
};

/** Whether a page is asked for, or what is made of one. */
const isPage = (formats: readonly Format[]): boolean =>
  formats.some((format) => format === 'html' || format === 'pdf');
