/** A browser program and what it needs to run. */
export interface Executable {
  readonly path: string;
  /** Added to the environment of the browser, and of nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  /** Added as well when the browser finds a system library missing. */
  readonly withLibraries?: Readonly<Record<string, string>> | undefined;
  /**
   * A headless shell keeps everything in memory unless it is given a profile folder.
   * Any other browser must be given one, or it would open the user's own.
   */
  readonly isHeadlessShell: boolean;
}

/** An executable found on the machine, of which we know no more than its path. */
export const executableAt = (path: string): Executable => ({
  path,
  environment: {},
  isHeadlessShell: /headless[-_]shell/.test(
    path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))),
  ),
});
