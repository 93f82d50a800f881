import { version } from '../installation.js';
import type { Prepared } from '../pipeline.js';
import type { Request } from '../sources/gather.js';
import type { RecordedFiles } from '../world/recorded-files.js';
import type { Browser, OutputFile } from '../world/world.js';

/** What a run tells of itself beside the papers that it made. */
export interface Run {
  readonly prepared: Prepared;
  readonly request: Request;
  readonly options: Asked;
  /** The files that it has read. */
  readonly files: RecordedFiles;
  /** The browser that printed, if one did. */
  readonly browser: Browser | undefined;
}

/** What was asked for. */
interface Asked {
  readonly month: string;
  readonly paper?: string | undefined;
  readonly format: readonly string[];
  readonly draft: boolean;
  readonly strict: boolean;
}

/** `manifest.json` for the outputs of a run (domain K2). */
export const manifestOf = async (outputs: readonly OutputFile[], run: Run): Promise<OutputFile> => {
  const { prepared, request, options, files, browser } = run;
  const { writeManifest } = await import('../provenance/manifest.js');
  const { commitOf } = await import('../provenance/commit.js');
  const { inputsOf } = await import('../provenance/input-files.js');
  const { inputsRead } = await import('./inputs-read.js');
  const papers = prepared.papers.map((one) => ({ ...one, kind: one.paper.kind }));
  const inputs = inputsOf(inputsRead(prepared, request, files), ...papers);
  const { month, paper, format, draft, strict } = options;
  const text = writeManifest({
    version: version(),
    commit: commitOf(files, request.folder),
    browser: browser?.build,
    options: { month, paper, formats: format, draft, strict },
    settings: prepared.settings,
    papers,
    inputs,
    outputs: outputs.map(({ path, content }) => ({ name: path, content })),
  });
  return { path: MANIFEST, content: new TextEncoder().encode(text) };
};

export const MANIFEST = 'manifest.json';
