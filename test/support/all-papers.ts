import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './root.js';
import { runCfip } from './run-cfip.js';

/** A paper as `cfip report` made it. */
export interface MadePaper {
  /** `data 2021-02 scrutiny-update` */
  readonly name: string;
  readonly html: string;
  readonly pdf: Uint8Array;
  /** Where the PDF lies. */
  readonly path: string;
}

/** The programmes whose papers are shown to people: the sample and the examples. */
const programmes = (): readonly string[] => [
  join(root, 'data'),
  ...readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(join(root, 'examples', entry.name)).includes('programme.yaml'),
    )
    .map(({ name }) => join(root, 'examples', name)),
];

/** Makes every paper of the sample and of the examples, from copies in a folder of its own. */
export const makeAllPapers = (environment: Readonly<Record<string, string>> = {}): readonly MadePaper[] =>
  madeIn('html,pdf', environment).map(({ name, path }) => ({
    name,
    html: readFileSync(`${path}.html`, 'utf8'),
    pdf: new Uint8Array(readFileSync(`${path}.pdf`)),
    path: `${path}.pdf`,
  }));

/** Every paper of the sample and of the examples as a page. */
export const makeAllPages = (): readonly Pick<MadePaper, 'name' | 'html'>[] =>
  madeIn('html').map(({ name, path }) => ({ name, html: readFileSync(`${path}.html`, 'utf8') }));

/** The papers by their names, and where they lie, without what tells their formats. */
const madeIn = (format: string, environment: Readonly<Record<string, string>> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cfip papers '));
  return programmes().flatMap((programme) => {
    const copy = join(folder, basename(programme));
    cpSync(programme, copy, { recursive: true });
    return readdirSync(join(copy, 'narrative')).flatMap((month) => {
      const out = join(folder, 'out', basename(programme), month);
      const where = ['--month', month, '--data', copy, '--out', out, '--format', format];
      const { code, err } = runCfip(folder, ['report', ...where], environment);
      if (code !== 0) throw new Error(err);
      return readdirSync(out)
        .filter((name) => name.endsWith('.html'))
        .map((name) => basename(name, '.html'))
        .map((kind) => ({ name: `${basename(programme)} ${month} ${kind}`, path: join(out, kind) }));
    });
  });
};
