import { arrange } from '../diagnostics/arrange.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { plural, writeList } from '../words/phrases.js';
import type { Terminal } from '../world/world.js';

/** Tells every problem, then how many there are; whether the papers may be made. Notes are no problems: see `tellNotes`. */
export const tellDiagnostics = async (
  found: readonly Diagnostic[],
  { strict }: { readonly strict: boolean },
  terminal: Terminal,
): Promise<boolean> => {
  const problems = arrange(found.filter(({ severity }) => severity !== 'note'));
  if (problems.length > 0) {
    // Loaded only now: sound inputs need no colours and no frames.
    const { showDiagnostics } = await import('../diagnostics/show/human.js');
    terminal.err(`${showDiagnostics(problems, terminal)}\n`);
  }
  const count = (severity: Severity): number => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ];
  if (errors + warnings > 0) terminal.err(`${writeList(counted.filter(Boolean))}\n`);
  return errors === 0 && !(strict && warnings > 0);
};

/** Lists the notes, which are no problems: what is printed as supplied though somebody may ask about it. */
export const tellNotes = async (found: readonly Diagnostic[], terminal: Terminal): Promise<void> => {
  const notes = arrange(found.filter(({ severity }) => severity === 'note'));
  if (notes.length === 0) return;
  const { listDiagnostics } = await import('../diagnostics/show/brief.js');
  terminal.out(`${plural(notes.length, 'note')} for the record:\n${listDiagnostics(notes)}`);
};
