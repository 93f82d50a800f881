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
  { strict, reporter = 'human' }: TellOptions,
  terminal: Terminal,
): Promise<boolean> => {
  const problems = arrange(found.filter(({ severity }) => severity !== 'note'));
  if (reporter === 'json') {
    const { writeJson } = await import('../diagnostics/show/json.js');
    terminal.err(writeJson(arrange(found)));
  } else if (problems.length > 0) terminal.err(await written(problems, reporter, terminal));
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ];
  if (errors + warnings > 0 && reporter !== 'json') terminal.err(`${writeList(counted.filter(Boolean))}\n`);
  return areSound(problems, { strict });
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
