import type { TargetOptions } from './targets.js';
import type { TellOptions } from './tell.js';

/** The pages, and what is written for those who check or go on working with figures: the findings and the register. */
export type Format = 'html' | 'pdf' | 'json' | 'csv';

export interface ReportOptions extends TargetOptions, TellOptions {
  readonly format: readonly Format[];
  readonly browser?: string | undefined;
  readonly draft: boolean;
  /** Whether papers are made although nothing has changed. */
  readonly force: boolean;
}
