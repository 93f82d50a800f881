/** What went wrong, fit to be followed by a full stop of our own. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().replace(/[.!]+$/, '');
