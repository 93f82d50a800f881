import { join } from 'node:path';
import { fontFolder } from '../installation.js';
import { sha256 } from '../provenance/fingerprint.js';
import { type FormerManifest, readFormer } from '../provenance/former-manifest.js';
import type { AskedOptions } from '../provenance/manifest.js';
import type { Files } from '../world/world.js';
import { FINDINGS } from './findings-of.js';
import { MANIFEST, manifestOf, type Provenance } from './manifest-of.js';
import { REGISTER } from './register-of.js';
import type { Target } from './targets.js';
import { hasOwnTemplates } from './template-faults.js';

/** What the last run has left where the papers go. */
export const formerIn = ({ out }: Target, files: Files): FormerManifest | undefined => {
  const content = files.read(join(out, MANIFEST));
  return content && readFormer(content);
};

/**
 * Whether it looks as if nothing had changed, so that no browser need be started yet. Of a file with cells that no output
 * may tell of, the hash cannot be compared before it is known which those are: it passes.
 */
export const looksUpToDate = (
  former: FormerManifest,
  asked: AskedOptions,
  { request }: Target,
  files: Files,
): boolean =>
  JSON.stringify(former.options) === JSON.stringify(asked) &&
  former.inputs.every((input) => {
    const content = files.read(join(request.folder, input.name));
    return content && (input['cells-left-out'] || sha256(content) === input.sha256);
  });

/** What a run would write down of itself, but for what it has not done. */
export type Present = Pick<Provenance, 'prepared' | 'request' | 'asked' | 'files' | 'build'>;

/**
 * Whether the papers that lie there are those which would be made now: with them, the manifest would come out as the one
 * beside them, letter by letter. The commit may be another one, as long as the inputs are the same.
 * @param real files whose reading is not recorded: papers are no inputs, also where they lie among them
 */
export const isUpToDate = async (
  former: FormerManifest,
  { out }: Pick<Target, 'out'>,
  present: Present,
  real: Files,
): Promise<boolean> => {
  const outputs = outputNames(present).flatMap((path) => {
    const content = real.read(join(out, path));
    return content ? [{ path, content }] : [];
  });
  if (outputs.length < outputNames(present).length) return false;
  await readOwnTemplates(present);
  const { commit, browser } = former;
  return manifestOf(outputs, { ...present, commit, browser }) === former.text;
};

/** What would be written, in the order in which the manifest lists it. */
const outputNames = ({ prepared, asked: { formats } }: Present): readonly string[] => [
  ...prepared.papers.flatMap(({ paper: { kind } }) =>
    ['html', 'pdf'].filter((format) => formats.includes(format)).map((format) => `${kind}.${format}`),
  ),
  ...(formats.includes('json') ? [FINDINGS] : []),
  ...(formats.includes('csv') ? [REGISTER] : []),
];

/** They are inputs that only the making of pages reads. */
const readOwnTemplates = async ({ request, files }: Present): Promise<void> => {
  if (!hasOwnTemplates(request, files)) return;
  const { readTheme } = await import('../html/theme.js');
  readTheme(files, request.templates, fontFolder());
};
