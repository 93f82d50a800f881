import type { Code } from './catalogue.js';
import type { Span } from './source-text.js';
import type { WorkbookPlace } from './workbook-place.js';

/** `error`: the paper cannot be made. `warning`: it can, but somebody should look. `note`: for the record. */
export type Severity = 'error' | 'warning' | 'note';

/** One problem in what a person wrote. Why it matters and the general way out stand in the catalogue under `code`. */
export interface Diagnostic extends Placed {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, here: one sentence that names the thing. */
  readonly message: string;
  /** The fix for this very case: `did you mean "re-referrals"?` */
  readonly hint?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Whether its line holds what no log may show: then its place is told, and nothing of what stands there (domain I5). */
  readonly isPrivate?: boolean | undefined;
}

/** Where a problem is; nowhere only when a whole file or folder is missing, which its message then names. */
export interface Placed {
  readonly span?: Span | undefined;
  /** In a workbook, which is no text. */
  readonly place?: WorkbookPlace | undefined;
}

/** Another place that belongs to the problem, such as the first of two rows for one month. */
export interface Related extends Placed {
  readonly message: string;
}

/** The result of a stage: a value if one could be made, and every problem met on the way. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The result of a stage that always has a value, if only a part of it: `Checked`, but never empty-handed. */
export interface Salvaged<T> extends Checked<T> {
  readonly value: T;
}

/** Collects problems while a stage goes on with what is still sound. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  error(code: Code, message: string, where?: Where): void {
    this.#all.push({ code, severity: 'error', message, ...where });
  }

  warning(code: Code, message: string, where?: Where): void {
    this.#all.push({ code, severity: 'warning', message, ...where });
  }

  note(code: Code, message: string, where?: Where): void {
    this.#all.push({ code, severity: 'note', message, ...where });
  }

  add(diagnostics: readonly Diagnostic[]): void {
    this.#all.push(...diagnostics);
  }

  /** Takes over the problems of a part and hands on its value. */
  take<C extends Checked<unknown>>(checked: C): C['value'] {
    this.add(checked.diagnostics);
    return checked.value;
  }

  get all(): readonly Diagnostic[] {
    return this.#all;
  }

  get hasErrors(): boolean {
    return hasErrors(this.#all);
  }
}

export type Where = Pick<Diagnostic, 'span' | 'place' | 'hint' | 'related' | 'isPrivate'>;

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
