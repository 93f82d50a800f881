import { join, resolve } from 'node:path';
import type { Page } from '../html/render-pages.js';
import { prepare } from '../pipeline.js';
import { changesSince } from '../provenance/compare-files.js';
import { sha256 } from '../provenance/fingerprint.js';
import { type InputFile, inputsOf } from '../provenance/input-files.js';
import type { Manifest } from '../provenance/manifest.js';
import { readManifest } from '../provenance/read-manifest.js';
import type { Request } from '../sources/gather.js';
import { shownPath } from '../sources/shown-path.js';
import { recordFiles } from '../world/recorded-files.js';
import type { Files, World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { findProgramme } from './find-programme.js';
import { inputsRead } from './inputs-read.js';
import { MANIFEST } from './manifest-of.js';
import { renderPapers } from './render-papers.js';
import { tellDiagnostics } from './tell.js';
import { tellVerified } from './tell-verified.js';

export interface VerifyOptions {
  readonly data?: string | undefined;
}

/** `cfip verify`: whether the files of a folder are as cfip made them, and whether they are those of the data (domain K2). */
export const verify = async (
  given: string,
  { data }: VerifyOptions,
  { files, terminal }: World,
): Promise<ExitCode> => {
  const folder = resolve(files.workingFolder, given);
  const path = join(folder, MANIFEST);
  const shown = shownPath(path, files.workingFolder);
  const content = files.read(path);
  if (!content) {
    terminal.err(`There is no ${shown}: cfip report writes one beside the papers.\n`);
    return ExitCode.inputs;
  }
  const { value: manifest, diagnostics } = readManifest(shown, content);
  if (!(await tellDiagnostics(diagnostics, { strict: false }, terminal)) || !manifest) return ExitCode.inputs;
  const request = findProgramme(files, { data, ...manifest.options });
  const again = await makeAgain(manifest, request, files);
  const outputs = changesSince(manifest.outputs, outputsIn(folder, manifest, files));
  const inputs = changesSince(manifest.inputs, again.inputs);
  return tellVerified(
    {
      folder: shownPath(folder, files.workingFolder),
      data: shownPath(request.folder, files.workingFolder),
      month: manifest.options.month,
      outputs,
      inputs,
      differing: inputs.length > 0 ? [] : differing(manifest, again.pages),
    },
    terminal,
  );
};

/** The papers once more, from the data as they are now: which files that takes, and what the pages are. */
const makeAgain = async ({ options, papers }: Manifest, request: Request, real: Files) => {
  const files = recordFiles(real);
  const prepared = prepare(files, request, options.draft === 'true');
  const { pages } = await renderPapers(prepared, request, files);
  const read = inputsRead(prepared, request, files);
  return { pages, inputs: inputsOf(read, ...papers.map(({ kind }) => ({ month: options.month, kind }))) };
};

/** What lies in the folder of what a manifest lists, and what else looks as if it had been made by the same run. */
const outputsIn = (folder: string, { outputs }: Manifest, files: Files): readonly InputFile[] => {
  const listed = new Set(outputs.map(({ name }) => name));
  const mine = (name: string) => name !== MANIFEST && (listed.has(name) || PAPER.test(name));
  return (files.list(folder) ?? []).filter(mine).flatMap((name) => {
    const content = files.read(join(folder, name));
    return content ? [{ name, content }] : [];
  });
};

const PAPER = /\.(?:html|pdf)$/;

/** The pages that the same inputs now make in another way: with another cfip. */
const differing = ({ outputs }: Manifest, pages: readonly Page[]): readonly string[] =>
  pages
    .map(({ name, html }) => ({ name: `${name}.html`, hash: sha256(html) }))
    .filter(({ name, hash }) => outputs.some((output) => output.name === name && output.sha256 !== hash))
    .map(({ name }) => name);
