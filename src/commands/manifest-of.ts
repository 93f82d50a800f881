import { version } from '../installation.js';
import type { Prepared } from '../pipeline.js';
import { inputsOf } from '../provenance/input-files.js';
import { type AskedOptions, writeManifest } from '../provenance/manifest.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import type { OutputFile } from '../world/world.js';
import { inputsRead } from './inputs-read.js';

/** What a run tells of itself beside the papers that it made. */
export interface Provenance {
  readonly prepared: Prepared;
  readonly request: Request;
  readonly asked: AskedOptions;
  /** The files that it has read. */
  readonly files: RecordedFiles;
  /** Of cfip. */
  readonly build: string;
  /** That is checked out where the programme lies. */
  readonly commit: string | undefined;
  /** The build of the browser that printed, if one did. */
  readonly browser: string | undefined;
}

/** The text of `manifest.json` for the outputs of a run (domain K2). */
export const manifestOf = (outputs: readonly OutputFile[], run: Provenance): string => {
  const { prepared, request, asked, files, ...made } = run;
  const papers = prepared.papers.map((one) => ({ ...one, kind: one.paper.kind }));
  return writeManifest({
    ...made,
    version: version(),
    options: asked,
    settings: prepared.settings,
    papers,
    inputs: inputsOf(inputsRead(prepared, request, files), ...papers),
    outputs: outputs.map(({ path, content }) => ({ name: path, content })),
  });
};

export const MANIFEST = 'manifest.json';
