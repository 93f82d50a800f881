import { join } from 'node:path';
import type { Files, OutputFile } from '../world/world.js';
import { FINDINGS } from './findings-of.js';
import { REGISTER } from './register-of.js';
import type { Target } from './targets.js';

/**
 * What lies beside the papers of a run as if it were one of them: from an earlier run that was asked for more, or before
 * a narrative was withdrawn. It is told and left: that a run was asked for less does not say that the rest is to go.
 */
export const leftBehind = (
  { out, request: { templates } }: Pick<Target, 'out' | 'request'>,
  written: readonly OutputFile[],
  files: Files,
): readonly string[] => {
  const kinds = templates.flatMap((folder) => files.list(join(folder, 'papers')) ?? []);
  const names = new Set([FINDINGS, REGISTER, ...kinds.flatMap((kind) => [`${kind}.html`, `${kind}.pdf`])]);
  return (files.list(out) ?? []).filter(
    (name) => names.has(name) && !written.some(({ path }) => path === name),
  );
};
