import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { prepare } from '../pipeline.js';
import { plural } from '../words/phrases.js';
import { recordFiles } from '../world/recorded-files.js';
import type { Files, World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { namedTwice } from './named-twice.js';
import { type TellOptions, tellDiagnostics, tellNotes } from './tell.js';
import { templateFaults } from './template-faults.js';

export interface CheckOptions extends TellOptions, Pick<ProgrammeOptions, 'month' | 'paper'> {
  /** The programme folders. */
  readonly data?: readonly string[] | undefined;
}

/** `cfip check`: every check that a report would make, for one month or all; writes nothing. */
export const check = async (options: CheckOptions, { files, terminal }: World): Promise<ExitCode> => {
  const { data = [undefined], ...asked } = options;
  const wrongUsage = namedTwice(data.map((one) => findProgramme(files, { data: one }).folder));
  if (wrongUsage !== undefined) {
    terminal.err(`${wrongUsage}\n`);
    return ExitCode.usage;
  }
  const checked: Checked[] = [];
  for (const one of data) checked.push(await checkOne({ ...asked, data: one }, files));
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  if (!(await tellDiagnostics(diagnostics, options, terminal))) return ExitCode.inputs;
  for (const { papers, folder } of checked)
    terminal.out(`${plural(papers, 'paper')} checked in ${folder}: no errors.\n`);
  // The document of the JSON reporter holds the notes as well.
  if (options.reporter !== 'json') await tellNotes(diagnostics, terminal);
  return ExitCode.done;
};

interface Checked {
  readonly folder: string;
  /** How many. */
  readonly papers: number;
  readonly diagnostics: readonly Diagnostic[];
}

const checkOne = async (options: ProgrammeOptions, files: Files): Promise<Checked> => {
  const request = findProgramme(files, options);
  const prepared = prepare(files, request, false);
  const faults = await templateFaults(prepared, request, recordFiles(files));
  return {
    folder: prepared.folder,
    papers: prepared.papers.length,
    diagnostics: [...prepared.diagnostics, ...faults],
  };
};
