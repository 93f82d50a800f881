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
export const makeAllPapers = (environment: Readonly<Record<string, string>> = {}): readonly MadePaper[] => {
  const folder = mkdtempSync(join(tmpdir(), 'cfip papers '));
  return programmes().flatMap((programme) => {
    const copy = join(folder, basename(programme));
    cpSync(programme, copy, { recursive: true });
    return readdirSync(join(copy, 'narrative')).flatMap((month) => {
      const out = join(folder, 'out', basename(programme), month);
      const { code, err } = runCfip(
        folder,
        ['report', '--month', month, '--data', copy, '--out', out],
        environment,
      );
      if (code !== 0) throw new Error(err);
      return readdirSync(out)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => ({
          name: `${basename(programme)} ${month} ${basename(name, '.pdf')}`,
          html: readFileSync(join(out, name.replace(/pdf$/, 'html')), 'utf8'),
          pdf: new Uint8Array(readFileSync(join(out, name))),
          path: join(out, name),
        }));
    });
  });
};
