/** What a run comes to (design §6). */
export const ExitCode = {
  done: 0,
  /** The inputs have errors. */
  inputs: 1,
  usage: 2,
  /** The machine cannot: no browser, disk full. */
  machine: 3,
  /** A bug in cfip. */
  bug: 70,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
