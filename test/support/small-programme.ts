import { checkProgramme } from '../../src/checks/check-programme.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { decodeProgramme } from '../../src/programme/decode-programme.js';
import type { Programme } from '../../src/programme/programme.js';
import { gather } from '../../src/sources/gather.js';
import { memoryWorld } from './memory-world.js';

const SETTINGS = `name: P
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

/** A programme of the fewest settings, with some more and with some files. */
export const smallProgramme = (files: Readonly<Record<string, string>>, settings = ''): CheckedProgramme => {
  const inData = Object.entries({ 'programme.yaml': SETTINGS + settings, ...files });
  const world = memoryWorld({
    files: Object.fromEntries(inData.map(([path, text]) => [`data/${path}`, text])),
    workingFolder: '/home/officer',
  });
  const sources = gather(world.files, { folder: '/home/officer/data', month: undefined, templates: [] });
  const { value: programme, diagnostics } = decodeProgramme(sources.value);
  return { programme, diagnostics: [...diagnostics, ...checkProgramme(programme)] };
};
