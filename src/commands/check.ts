import { prepare } from '../pipeline.js';
import { plural } from '../words/phrases.js';
import { recordFiles } from '../world/recorded-files.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme, type ProgrammeOptions } from './find-programme.js';
import { type TellOptions, tellDiagnostics, tellNotes } from './tell.js';
import { templateFaults } from './template-faults.js';

export interface CheckOptions extends ProgrammeOptions, TellOptions {}

/** `cfip check`: every check that a report would make, for one month or all; writes nothing. */
export const check = async (options: CheckOptions, world: World): Promise<ExitCode> => {
  const { files, terminal } = world;
  const request = findProgramme(files, options);
  const prepared = prepare(files, request, false);
  const { papers, folder } = prepared;
  const diagnostics = [
    ...prepared.diagnostics,
    ...(await templateFaults(prepared, request, recordFiles(files))),
  ];
  if (!(await tellDiagnostics(diagnostics, options, terminal))) return ExitCode.inputs;
  terminal.out(`${plural(papers.length, 'paper')} checked in ${folder}: no errors.\n`);
  // The document of the JSON reporter holds the notes as well.
  if (options.reporter !== 'json') await tellNotes(diagnostics, terminal);
  return ExitCode.done;
};
