import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Prepared, prepare } from '../pipeline.js';
import { commitOf } from '../provenance/commit.js';
import type { AskedOptions } from '../provenance/manifest.js';
import { type RecordedFiles, recordFiles } from '../world/recorded-files.js';
import type { OutputFile, World } from '../world/world.js';
import { findingsOf } from './findings-of.js';
import { MANIFEST, manifestOf } from './manifest-of.js';
import { printPapers } from './print-papers.js';
import type { Progress } from './progress.js';
import { registerOf } from './register-of.js';
import { renderPapers } from './render-papers.js';
import type { ReportOptions } from './report-options.js';
import type { RunBrowser } from './run-browser.js';
import type { Target } from './targets.js';
import { areSound } from './tell.js';
import { templateFaults } from './template-faults.js';
import { formerIn, isUpToDate, looksUpToDate } from './up-to-date.js';

/** What all targets of a run have in common. */
export interface Run {
  readonly options: ReportOptions;
  readonly world: World;
  readonly browser: RunBrowser;
  readonly progress: Progress;
  /** The fingerprint of cfip. */
  readonly build: () => string;
}

/** What has become of a target: its files, all of them; or that those which are there will do; or only problems. */
export interface Made {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcome: readonly OutputFile[] | 'up to date' | 'faulty';
}

/**
 * Makes the papers of a target, unless they are there and nothing has changed. Nothing is written. The browser starts
 * first, so that it is ready when the pages are; it waits where it looks as if there were nothing to do.
 * @param isLast whether the browser may end with these papers
 */
export const makePapers = async (target: Target, run: Run, isLast: boolean): Promise<Made> => {
  const { options, world, browser, progress } = run;
  const asked = askedOf(target, options);
  const found = options.force ? undefined : formerIn(target, world.files);
  const former = found && looksUpToDate(found, asked, target, world.files) ? found : undefined;
  if (!former) browser.begin();
  const files = recordFiles(world.files);
  progress.show('Reading data and narrative');
  const prepared = prepare(files, target.request, options.draft);
  if (former && areSound(prepared.diagnostics, options)) {
    const present = { prepared, request: target.request, asked, files, build: run.build() };
    const isSame = await isUpToDate(former, target, present, world.files);
    if (isSame && (await isSameBrowser(former.browser, run)))
      return { diagnostics: prepared.diagnostics, outcome: 'up to date' };
  }
  browser.begin();
  return finishPapers({ target, asked, prepared, files, isLast }, run);
};

/** Whoever names a browser wants that build. Any other is taken to be the one that printed: to know, it would have to start. */
const isSameBrowser = async (former: string | undefined, { options, browser }: Run): Promise<boolean> =>
  options.browser === undefined || (await browser.start())?.build === former;

const askedOf = ({ month }: Target, { paper, format, draft, strict }: ReportOptions): AskedOptions => ({
  month,
  paper,
  formats: format,
  draft,
  strict,
});

interface InHand {
  readonly target: Target;
  readonly asked: AskedOptions;
  readonly prepared: Prepared;
  readonly files: RecordedFiles;
  readonly isLast: boolean;
}

/** Renders and prints what has been prepared, all of it or nothing. */
const finishPapers = async ({ target, asked, prepared, files, isLast }: InHand, run: Run): Promise<Made> => {
  const { request, month } = target;
  const { progress, world, build } = run;
  const { formats } = asked;
  progress.show('Rendering');
  const rendered = isPage(formats)
    ? await renderPapers(prepared, request, files)
    : { pages: [], diagnostics: await templateFaults(prepared, request, files) };
  const diagnostics = [...prepared.diagnostics, ...rendered.diagnostics];
  if (!areSound(diagnostics, asked)) return { diagnostics, outcome: 'faulty' };
  progress.show('Printing');
  const browser = await run.browser.start();
  // Findings and register are written down while the browser prints.
  const [printed, findings, register] = await Promise.all([
    printPapers({ ...rendered, formats, templates: request.templates }, browser, isLast, files),
    formats.includes('json') ? findingsOf(prepared, month) : [],
    formats.includes('csv') ? registerOf(prepared) : [],
  ]);
  const all = [...diagnostics, ...printed.diagnostics];
  if (!areSound(all, asked)) return { diagnostics: all, outcome: 'faulty' };
  const outputs = [...printed.outputs, ...findings, ...register];
  const commit = commitOf(world.files, request.folder);
  const provenance = { prepared, request, asked, files, build: build(), commit, browser: browser?.build };
  return { diagnostics: all, outcome: [...outputs, manifestFile(manifestOf(outputs, provenance))] };
};

const manifestFile = (text: string): OutputFile => ({
  path: MANIFEST,
  content: new TextEncoder().encode(text),
});

/** Whether a page is asked for, or what is made of one. */
const isPage = (formats: readonly string[]): boolean =>
  formats.some((format) => format === 'html' || format === 'pdf');
