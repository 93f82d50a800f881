import type { Diagnostic } from '../diagnostic.js';
import { harmless } from './frame.js';
import { placeOf } from './human.js';

/** Diagnostics for the record, a line each: where, what, and the code under which more can be read. */
export const listDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ severity, code, message, span }) => {
      const place = span ? `${placeOf(span)} ` : '';
      return `${place}${severity} ${harmless(message)} [${code}]\n`;
    })
    .join('');
