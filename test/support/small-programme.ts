import { checkProgramme } from '../../src/checks/check-programme.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { decodeProgramme } from '../../src/programme/decode-programme.js';
import type { Programme } from '../../src/programme/programme.js';
import { gather, type Request } from '../../src/sources/gather.js';
import type { Sources } from '../../src/sources/sources.js';
import { memoryWorld } from './memory-world.js';

/** A `programme.yaml` of the fewest keys. */
export const SETTINGS = `name: P
authority: A
committee: C
electoral-divisions: All
report-author: { name: N, post: P }
contact: { name: N, post: P }
areas: [{ id: local, name: L, role: own }]
`;

/** A programme as it was read, and what is told of it. */
export interface CheckedProgramme {
  readonly programme: Programme;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a programme by the texts of its files. */
export const readProgramme = (
  texts: Readonly<Record<string, string>>,
  request: Pick<Request, 'month'> = {},
): CheckedProgramme & { readonly sources: Sources } => {
  const folder = '/home/officer/data';
  const { files } = memoryWorld({
    files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [`data/${path}`, text])),
    workingFolder: '/home/officer',
  });
  const sources = gather(files, { folder, templates: [`${folder}/templates`], ...request });
  const { value: programme, diagnostics } = decodeProgramme(sources.value);
  return {
    programme,
    sources: sources.value,
    diagnostics: [...sources.diagnostics, ...diagnostics, ...checkProgramme(programme)],
  };
};

/** A programme of the fewest settings, with some more and with some files. */
export const smallProgramme = (texts: Readonly<Record<string, string>>, settings = ''): CheckedProgramme =>
  readProgramme({ 'programme.yaml': SETTINGS + settings, ...texts });
