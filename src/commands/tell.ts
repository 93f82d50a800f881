import { arrange } from '../diagnostics/arrange.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { plural, writeList } from '../words/phrases.js';
import type { Terminal } from '../world/world.js';

/** Tells every problem, then how many there are; whether the papers may be made. */
export const tellDiagnostics = async (
  found: readonly Diagnostic[],
  { strict }: { readonly strict: boolean },
  terminal: Terminal,
): Promise<boolean> => {
  const diagnostics = arrange(found);
  if (diagnostics.length > 0) {
    // Loaded only now: sound inputs need no colours and no frames.
    const { showDiagnostics } = await import('../diagnostics/show/human.js');
    terminal.err(`${showDiagnostics(diagnostics, terminal)}\n`);
  }
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ];
  if (errors + warnings > 0) terminal.err(`${writeList(counted.filter(Boolean))}\n`);
  return errors === 0 && !(strict && warnings > 0);
};
