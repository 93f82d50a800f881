import { prepare } from '../pipeline.js';
import { plural } from '../words/phrases.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { tellDiagnostics, tellNotes } from './tell.js';

export interface CheckOptions extends ProgrammeOptions {
  readonly strict: boolean;
}

/** `cfip check`: every check that a report would make, for one month or all; writes nothing. */
export const check = async (options: CheckOptions, { files, terminal }: World): Promise<ExitCode> => {
  const request = findProgramme(files, options);
  const { papers, diagnostics, folder } = prepare(files, request, false);
  if (!(await tellDiagnostics(diagnostics, options, terminal))) return ExitCode.inputs;
  terminal.out(`${plural(papers.length, 'paper')} checked in ${folder}: no errors.\n`);
  await tellNotes(diagnostics, terminal);
  return ExitCode.done;
};
