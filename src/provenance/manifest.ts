import * as z from 'zod';
import { words } from '../programme/fields.js';
import type { Settings } from '../programme/inputs/programme-file.js';
import { inputPrint, sha256 } from './fingerprint.js';
import type { InputFile } from './input-files.js';

const hashedFile = z.strictObject({ name: words(), sha256: words() });

const hashedInput = hashedFile.extend({
  /** Whether cells were left out before it was hashed, so that `sha256sum` gives another number for the file. */
  'cells-left-out': words().optional(),
});

/** `manifest.json`: what a folder of papers was made from and with, so that anybody can make or check it again (domain K2). */
export const manifestFile = z.strictObject({
  /** The version of this shape. */
  manifest: words(),
  /** The build is the fingerprint of the files that cfip consists of: another one may make other papers. */
  tool: z.strictObject({ name: words(), version: words(), build: words().optional() }),
  /** The commit that was checked out where the programme lies. */
  commit: words().optional(),
  /** The browser that printed; absent where nothing was printed. */
  browser: words().optional(),
  /** What was asked for. */
  options: z.strictObject({
    month: words(),
    paper: words().optional(),
    formats: z.array(words()),
    draft: words(),
    strict: words(),
  }),
  /** The house settings that decide what figures say, as `programme.yaml` or their defaults give them. */
  rules: z.record(z.string(), z.unknown()),
  /** Each paper with what it may know, and the fingerprint of its inputs, the start of which stands at its end. */
  papers: z.array(z.strictObject({ kind: words(), 'as-at': words(), 'data-to': words(), inputs: words() })),
  /** Every file of the programme that was read, by its name in the programme folder; cells that are not told left out. */
  inputs: z.array(hashedInput),
  /** Every file that was written beside this one. */
  outputs: z.array(hashedFile),
});

export type Manifest = z.output<typeof manifestFile>;

const VERSION = '2';

/** A paper as the manifest names it. */
export interface ListedPaper {
  readonly month: string;
  readonly kind: string;
  readonly asAt: string;
  readonly dataTo: string;
}

/** What was asked for, as the manifest tells it. */
export interface AskedOptions {
  readonly month: string;
  readonly paper: string | undefined;
  readonly formats: readonly string[];
  readonly draft: boolean;
  readonly strict: boolean;
}

/** All that a manifest tells, before it is hashed and ordered. */
export interface Made {
  readonly version: string;
  readonly build: string;
  readonly commit: string | undefined;
  readonly browser: string | undefined;
  readonly options: AskedOptions;
  /** Of the programme; they can be read wherever a paper could be made. */
  readonly settings: Settings | undefined;
  readonly papers: readonly ListedPaper[];
  /** The files of the programme that were read, in order of names. */
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly InputFile[];
}

/** The text of `manifest.json`. */
export const writeManifest = (made: Made): string => {
  const { version, build, commit, browser, options, settings, papers, inputs, outputs } = made;
  const manifest = {
    manifest: VERSION,
    tool: { name: 'cfip', version, build },
    commit,
    browser,
    options,
    rules: settings ? rulesOf(settings) : {},
    papers: papers.map((paper) => ({
      kind: paper.kind,
      'as-at': paper.asAt,
      'data-to': paper.dataTo,
      inputs: inputPrint(inputs, paper),
    })),
    inputs: inputs.map(hashedInputOf),
    outputs: outputs.map(hashed),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const hashed = ({ name, content }: InputFile) => ({ name, sha256: sha256(content) });

const hashedInputOf = ({ isPartial, ...file }: InputFile) => ({
  ...hashed(file),
  ...(isPartial && { 'cells-left-out': true }),
});

/** The settings of domain K2: C2 and C6 (`spc`), B3 (`rag`), B15 (`neighbours`), I6 (`disclosure`), E3 and F3. */
const rulesOf = (settings: Settings) => ({
  rag: settings.rag,
  spc: settings.spc,
  'risk-bands': settings['risk-bands'],
  'milestone-rating': settings['milestone-rating'],
  disclosure: settings.disclosure,
  neighbours: settings.areas
    .filter(({ role }) => role === 'neighbours')
    .map(({ id, name, method, list }) => ({ id, name, method, list })),
});
