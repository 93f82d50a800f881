/**
 * Everything outside cfip, behind one interface: files, terminal, browser, git, and what a preview needs.
 * Only `commands`, `pipeline`, `sources/gather` and `html/theme` may touch it; tests hand in their own.
 * There is no clock: no output may depend on when it was made.
 */
export interface World {
  readonly files: Files;
  readonly terminal: Terminal;
  readonly browsers: Browsers;
  readonly revisions: Revisions;
  /** The version of Node that cfip runs on, such as `20.19.0`. */
  readonly node: string;
  readonly watchers: Watchers;
  readonly servers: Servers;
  /** Settles when the person at the terminal ends a command that would go on for ever. */
  untilEnded(): Promise<void>;
}

/** Files by absolute path. Reading what is not there gives `undefined`; any other failure is a {@link MachineFailure}. */
export interface Files {
  readonly workingFolder: string;
  read(path: string): Uint8Array | undefined;
  /** Names (not paths) of the entries of a folder, sorted; `undefined` where there is no such folder. */
  list(folder: string): readonly string[] | undefined;
  /** Where a path really leads, links followed; `undefined` where there is nothing. */
  leadsTo(path: string): string | undefined;
  /** Whether files can be written to a folder: to it, or, where it is not there yet, to the nearest one above it. */
  mayWrite(folder: string): boolean;
  /**
   * Writes all of the files or none, making their folders: each goes to a temporary name beside its target first,
   * and the targets are replaced only when every one of them lies complete on the disk.
   */
  writeAll(files: readonly OutputFile[]): void;
}

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Text goes out as it is given: callers end their own lines. */
export interface Terminal {
  /** Results: what the command was asked for. */
  out(text: string): void;
  /** Diagnostics and progress. */
  err(text: string): void;
  readonly errIsTerminal: boolean;
  /** Colour and width where diagnostics go. */
  readonly colour: boolean;
  readonly columns: number;
  /** The same where results go, which may be a file. */
  readonly outColour: boolean;
  readonly outColumns: number;
}

export interface Browsers {
  /**
   * Starts the browser that `choice` names, else the first usable one.
   * Rejects with a {@link MachineFailure} that lists what was tried when there is none.
   */
  open(choice: BrowserChoice): Promise<Browser>;
}

/** `executable`: from `--browser` or `CFIP_BROWSER`; when given, no other browser is tried. */
export interface BrowserChoice {
  readonly executable?: string | undefined;
}

export interface Browser {
  /** Product and version, for example `HeadlessChrome/147.0.7727.0`. */
  readonly build: string;
  /**
   * Prints a self-contained page, with network and page scripts off; page size and margins come from its CSS.
   * May be called again before the first call has settled: every page is printed on its own.
   */
  print(html: string): Promise<Uint8Array>;
  /** Ends the browser; a print that is still under way fails. */
  close(): Promise<void>;
}

export interface Watchers {
  /**
   * Tells of every change below a folder, also when it comes later than the watching or goes away for a while.
   * Changes that come together are told together.
   * @param changed given absolute paths
   */
  watch(folder: string, changed: (paths: readonly string[]) => void): Promise<Watcher>;
}

export interface Watcher {
  close(): Promise<void>;
}

export interface Servers {
  /**
   * Answers requests from this machine, and from no other.
   * @param port 0 for any that is free; a {@link MachineFailure} where another program has it
   */
  serve(port: number, answer: (question: Question) => Promise<Answer>): Promise<Server>;
}

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** An HTTP request. */
export interface Question {
  readonly method: string;
  /** As it was sent: percent-encoded, dots and all. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By name, in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** Settles when nobody waits for the answer any more. */
  readonly gone: Promise<void>;
}

/** What is answered; `status` as HTTP counts them. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What git keeps of a folder. */
export interface Revisions {
  /**
   * The files of a folder as a revision has them. A revision that cannot be had is told in git's own words; only where
   * there is no git at all is this a {@link MachineFailure}.
   */
  open(wanted: WantedRevision): Promise<Revision | NoRevision>;
}

export interface WantedRevision {
  /** Absolute path; the folder need not be there any more. */
  readonly folder: string;
  /** As a person names it: a branch, a tag, a commit, `HEAD~2`. */
  readonly revision: string;
  /** Whether a file is ever read: a folder may hold much else. By its path in the folder, with forward slashes. */
  readonly isRead: (path: string) => boolean;
}

export interface Revision {
  readonly kind: 'revision';
  readonly commit: string;
  /**
   * The folder as it was, under the paths that it has now; what lies outside of it is read from the machine. Nothing
   * can be written.
   */
  readonly files: Files;
  /** What the revision has in the folder and `files` has not, by path in it, sorted. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly path: string;
  /** A symbolic link, another repository, or a file whose content lies in Git LFS. */
  readonly because: 'link' | 'submodule' | 'lfs';
}

export interface NoRevision {
  readonly kind: 'no-revision';
  /** What git said. */
  readonly said: string;
  readonly hint: string;
}

/**
 * The machine cannot do what was asked (exit code 3): no browser, a full disk, a folder that may not be written.
 * Neither the inputs' fault nor ours.
 */
export class MachineFailure extends Error {
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MachineFailure';
    this.hint = hint;
  }
}
