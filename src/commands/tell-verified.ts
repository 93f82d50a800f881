import type { Change, ChangedFile } from '../provenance/compare-files.js';
import { plural } from '../words/phrases.js';
import type { Terminal } from '../world/world.js';
import { ExitCode } from './exit-code.js';

/** What `cfip verify` has found. */
export interface Verified {
  /** The folders of the papers and of the programme, as messages show them. */
  readonly folder: string;
  readonly data: string;
  readonly month: string;
  /** Files that were written by the run and are not as it left them. */
  readonly outputs: readonly ChangedFile[];
  /** Files that the papers are made from and that are not as they were. */
  readonly inputs: readonly ChangedFile[];
  /** Pages that the same inputs now make otherwise. */
  readonly differing: readonly string[];
}

/** Tells every file that is not as it was, then whether the papers are those of the data. */
export const tellVerified = (found: Verified, terminal: Terminal): ExitCode => {
  const { folder, data, month, outputs, inputs, differing } = found;
  const lines = [
    ...outputs.map(({ name, change }) => `${folder}/${name} ${OUTPUT[change]}.`),
    ...inputs.map(({ name, change }) => `${data}/${name} ${INPUT[change]}.`),
    ...differing.map(
      (name) => `${folder}/${name} would be another page if it were made now: cfip has changed.`,
    ),
  ];
  if (lines.length === 0) {
    terminal.out(`The papers in ${folder} are those of ${data}.\n`);
    return ExitCode.done;
  }
  terminal.out(`${lines.join('\n')}\n`);
  terminal.err(
    `${plural(lines.length, 'difference')}. cfip report --month ${month} makes the papers from the data as they are now.\n`,
  );
  return ExitCode.inputs;
};

const OUTPUT: Readonly<Record<Change, string>> = {
  changed: 'has been changed since cfip wrote it',
  gone: 'is not there any more',
  new: 'was not written by the run that this manifest tells of',
};

const INPUT: Readonly<Record<Change, string>> = {
  changed: 'has changed since',
  gone: 'is not there any more',
  new: 'has been added since',
};
