import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parts } from '../installation.js';
import { buildPrint } from '../provenance/build-print.js';
import { shownPath } from '../sources/shown-path.js';
import { writeList } from '../words/phrases.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { leftBehind } from './left-behind.js';
import { type Made, makePapers, type Run } from './make-papers.js';
import { Progress } from './progress.js';
import type { ReportOptions } from './report-options.js';
import { RunBrowser } from './run-browser.js';
import { type Target, targetsOf } from './targets.js';
import { tellDiagnostics } from './tell.js';
import { tellWritten } from './tell-written.js';

/**
 * `cfip report`: makes the papers of one month or of many, of one programme or of several. Of each month of a programme
 * either every paper is written or none. One that has problems does not keep the others from being made.
 */
export const report = async (options: ReportOptions, world: World): Promise<ExitCode> => {
  const { terminal } = world;
  const { targets, wrongUsage } = targetsOf(options, world.files);
  if (!targets) {
    terminal.err(`${wrongUsage}\n`);
    return ExitCode.usage;
  }
  const { shard } = options;
  if (shard && targets.length === 0)
    terminal.out(`Shard ${shard.index}/${shard.count} has no papers to make.\n`);
  const browser = new RunBrowser(world.browsers, options.browser, options.format.includes('pdf'));
  try {
    return await makeAll(targets, options, world, browser);
  } finally {
    await browser.end();
  }
};

/** Problems are told together at the end: most are of files that every month is made from, and are told once. */
const makeAll = async (
  targets: readonly Target[],
  options: ReportOptions,
  world: World,
  browser: RunBrowser,
): Promise<ExitCode> => {
  const { files, terminal } = world;
  const diagnostics: Diagnostic[] = [];
  const progress = new Progress(terminal, targets.length);
  const run: Run = { options, world, browser, progress, build: once(() => buildPrint(files, parts())) };
  try {
    for (const [index, target] of targets.entries()) {
      progress.done = index;
      const made = await makePapers(target, run, index === targets.length - 1);
      progress.clear();
      diagnostics.push(...made.diagnostics);
      settle(made, target, targets.length > 1, world);
    }
  } catch (failure) {
    progress.clear();
    // What the machine cannot do ends the run; what has been found before is told all the same.
    if (diagnostics.length > 0) await tellDiagnostics(diagnostics, options, terminal);
    throw failure;
  }
  return (await tellDiagnostics(diagnostics, options, terminal)) ? ExitCode.done : ExitCode.inputs;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Writes what was made, or says why nothing is written. */
const settle = (
  { outcome }: Made,
  target: Target,
  isOneOfMany: boolean,
  { files, terminal }: World,
): void => {
  const { out } = target;
  const shown = shownPath(out, files.workingFolder);
  if (outcome === 'up to date')
    terminal.out(`${shown} is up to date: nothing has changed since it was made.\n`);
  else if (outcome !== 'faulty') {
    files.writeAll(outcome.map(({ path, content }) => ({ path: join(out, path), content })));
    tellWritten(outcome, out, files.workingFolder, terminal);
    const left = leftBehind(target, outcome, files);
    if (left.length > 0)
      terminal.out(
        `${shown} still holds ${writeList(left)} of an earlier run: not made now, maybe out of date.\n`,
      );
  } else if (isOneOfMany) terminal.out(`${shown} was not made: its inputs have problems.\n`);
};
