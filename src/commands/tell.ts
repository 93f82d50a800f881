import { arrange } from '../diagnostics/arrange.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { plural, writeList } from '../words/phrases.js';
import type { Terminal } from '../world/world.js';
import type { Reporter } from './reporters.js';

export interface TellOptions {
  /** Whether warnings stop the run as errors do. */
  readonly strict: boolean;
  readonly reporter?: Reporter | undefined;
}

/** Tells every problem, then how many there are; whether the papers may be made. Notes are no problems: see `tellNotes`. */
export const tellDiagnostics = async (
  found: readonly Diagnostic[],
  options: TellOptions,
  terminal: Terminal,
): Promise<boolean> => {
  const arranged = arrange(found);
  const document = await documentOf(arranged, options);
  if (document !== undefined) terminal.err(document);
  else
    await tellProblems(
      arranged.filter(({ severity }) => severity !== 'note'),
      options,
      terminal,
    );
  return areSound(found, options);
};

/** For a program, everything is one document, notes included, also where there is nothing to tell. */
const documentOf = async (
  found: readonly Diagnostic[],
  { reporter, strict }: TellOptions,
): Promise<string | undefined> => {
  switch (reporter) {
    case 'json':
      return (await import('../diagnostics/show/json.js')).writeJson(found);
    case 'sarif':
      return (await import('../diagnostics/show/sarif.js')).writeSarif(found);
    case 'junit':
      return (await import('../diagnostics/show/junit.js')).writeJunit(
        found,
        (one) => !areSound([one], { strict }),
      );
    default:
      return undefined;
  }
};

const tellProblems = async (
  problems: readonly Diagnostic[],
  { reporter = 'human' }: TellOptions,
  terminal: Terminal,
): Promise<void> => {
  if (problems.length === 0) return;
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ];
  terminal.err(`${await written(problems, reporter, terminal)}${writeList(counted.filter(Boolean))}\n`);
};

/** Whether papers may be made in spite of these problems. */
export const areSound = (found: readonly Diagnostic[], { strict }: Pick<TellOptions, 'strict'>): boolean =>
  !found.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

/** Loaded only when there is something to tell: sound inputs need no colours and no frames. */
const written = async (
  problems: readonly Diagnostic[],
  reporter: Reporter,
  terminal: Terminal,
): Promise<string> => {
  if (reporter === 'github')
    return (await import('../diagnostics/show/github.js')).writeAnnotations(problems);
  return `${(await import('../diagnostics/show/human.js')).showDiagnostics(problems, terminal)}\n`;
};

/** Lists the notes, which are no problems: what is printed as supplied though somebody may ask about it. */
export const tellNotes = async (found: readonly Diagnostic[], terminal: Terminal): Promise<void> => {
  const notes = arrange(found.filter(({ severity }) => severity === 'note'));
  if (notes.length === 0) return;
  const { listDiagnostics } = await import('../diagnostics/show/brief.js');
  terminal.out(`${plural(notes.length, 'note')} for the record:\n${listDiagnostics(notes)}`);
};
