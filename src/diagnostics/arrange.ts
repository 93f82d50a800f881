import type { Diagnostic } from './diagnostic.js';

/** Diagnostics as they are shown: by file and place, each once. */
export const arrange = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Map(diagnostics.map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...seen.values()].sort(
    (a, b) =>
      compare(a.span?.source.name ?? '', b.span?.source.name ?? '') ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      compare(a.message, b.message),
  );
};

const identity = ({ code, message, span }: Diagnostic): string =>
  JSON.stringify([code, message, span?.source.name, span?.start]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
