import type { Diagnostic } from '../diagnostic.js';
import { harmless } from './frame.js';
import { whereOf } from './human.js';

/** Diagnostics for the record, a line each: where, what, and the code under which more can be read. */
export const listDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map((diagnostic) => {
      const where = whereOf(diagnostic);
      return `${where && `${where} `}${diagnostic.severity} ${harmless(diagnostic.message)} [${diagnostic.code}]\n`;
    })
    .join('');
