import { posix } from 'node:path';
import {
  type Answer,
  type Browser,
  type BrowserChoice,
  type Files,
  MachineFailure,
  type OutputFile,
  type Question,
  type Revisions,
  type Terminal,
  type World,
} from '../../src/world/world.js';

/** What a test may set of its world; everything else has a plain default. */
export interface MemoryWorldOptions {
  /** Content by path; a relative path lies in the working folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly workingFolder?: string;
  readonly errIsTerminal?: boolean;
  readonly colour?: boolean;
  readonly columns?: number;
  /** What git keeps, by the name of the revision; without it, there is no git. */
  readonly revisions?: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;
  readonly build?: string;
  /** Makes the bytes of a printed page. The default gives `%PDF-1.7` and the page itself, so they depend on it. */
  readonly print?: (html: string) => Uint8Array;
  readonly node?: string;
  /** Why no browser can be opened. */
  readonly noBrowser?: MachineFailure;
  /** Why nothing can be written. */
  readonly unwritable?: MachineFailure;
}

/** A world in memory that remembers what was done to it. */
export class MemoryWorld implements World {
  readonly files: MemoryFiles;
  readonly terminal: MemoryTerminal;
  readonly browsers: MemoryBrowsers;
  readonly revisions: Revisions;
  readonly node: string;
  /** Who watches which folder. */
  readonly watched = new Map<string, (paths: readonly string[]) => void>();
  readonly watchers = {
    watch: async (folder: string, changed: (paths: readonly string[]) => void) => {
      this.watched.set(folder, changed);
      return {
        close: async () => {
          this.watched.delete(folder);
        },
      };
    },
  };
  /** How the server answers while one serves. */
  answer: ((question: Question) => Promise<Answer>) | undefined;
  readonly servers = {
    serve: async (port: number, answer: (question: Question) => Promise<Answer>) => {
      this.answer = answer;
      return {
        port: port || 4000,
        close: async () => {
          this.answer = undefined;
        },
      };
    },
  };
  /** Ends what would go on for ever. */
  end: () => void = () => undefined;

  constructor(options: MemoryWorldOptions = {}) {
    this.files = new MemoryFiles(options);
    this.terminal = new MemoryTerminal(options);
    this.browsers = new MemoryBrowsers(options);
    this.revisions = memoryRevisions(options);
    this.node = options.node ?? '20.19.0';
  }

  untilEnded(): Promise<void> {
    return new Promise((ended) => {
      this.end = ended;
    });
  }

  /** Every file as text, by path from the working folder, in order of paths. */
  snapshot(): Readonly<Record<string, string>> {
    return this.files.snapshot();
  }
}

/** A new world in memory. */
export const memoryWorld = (options?: MemoryWorldOptions): MemoryWorld => new MemoryWorld(options);

/** Files by POSIX path. Folders are there as long as something is in them. */
export class MemoryFiles implements Files {
  readonly workingFolder: string;
  readonly #contents = new Map<string, Uint8Array>();
  readonly #unwritable: MachineFailure | undefined;

  constructor(options: MemoryWorldOptions) {
    this.workingFolder = options.workingFolder ?? '/desk';
    this.#unwritable = options.unwritable;
    for (const [path, content] of Object.entries(options.files ?? {})) this.put(path, content);
  }

  read(path: string): Uint8Array | undefined {
    const absolute = this.#absolute(path);
    const content = this.#contents.get(absolute);
    if (content === undefined && this.#isFolder(absolute)) {
      throw new MachineFailure(
        `Cannot read ${path}: it is a folder, not a file.`,
        'Move or rename the folder.',
      );
    }
    return content;
  }

  list(folder: string): readonly string[] | undefined {
    const inside = this.#inside(this.#absolute(folder));
    if (inside.length === 0) return undefined;
    return [...new Set(inside.map((path) => path.split('/', 1)[0] ?? ''))].sort();
  }

  /** A link leads to another path; there is none unless a test makes one. */
  readonly links = new Map<string, string>();

  leadsTo(path: string): string | undefined {
    const absolute = this.#absolute(path);
    const link = [...this.links].find(([from]) => absolute === from || absolute.startsWith(`${from}/`));
    return link ? link[1] + absolute.slice(link[0].length) : absolute;
  }

  mayWrite(): boolean {
    return this.#unwritable === undefined;
  }

  writeAll(files: readonly OutputFile[]): void {
    if (this.#unwritable !== undefined) throw this.#unwritable;
    for (const { path } of files) {
      if (!this.#isFolder(this.#absolute(path))) continue;
      throw new MachineFailure(`Cannot write ${path}: there is a folder of that name.`, 'Move the folder.');
    }
    for (const { path, content } of files) this.put(path, content);
  }

  /** Somebody else saves a file. */
  put(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();
    this.#contents.set(this.#absolute(path), bytes);
  }

  /** Somebody else deletes a file. */
  remove(path: string): void {
    this.#contents.delete(this.#absolute(path));
  }

  snapshot(): Readonly<Record<string, string>> {
    const entries = [...this.#contents].map(
      ([path, content]) =>
        [posix.relative(this.workingFolder, path), new TextDecoder().decode(content)] as const,
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #absolute(path: string): string {
    return posix.resolve(this.workingFolder, path);
  }

  #isFolder(path: string): boolean {
    return this.#inside(path).length > 0;
  }

  /** The files below a folder, by path from it. */
  #inside(folder: string): readonly string[] {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return [...this.#contents.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
  }
}

/** A terminal that keeps what is written to it. */
export class MemoryTerminal implements Terminal {
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  readonly columns: number;
  readonly outColour: boolean;
  readonly outColumns: number;
  outText = '';
  errText = '';

  constructor(options: MemoryWorldOptions) {
    this.errIsTerminal = options.errIsTerminal ?? false;
    this.colour = options.colour ?? false;
    this.columns = options.columns ?? 80;
    this.outColour = this.colour;
    this.outColumns = this.columns;
  }

  out(text: string): void {
    this.outText += text;
  }

  err(text: string): void {
    this.errText += text;
  }
}

/** Browsers that do not print but keep the pages given to them. */
export class MemoryBrowsers {
  /** What was asked for, one entry for each `open`. */
  readonly choices: BrowserChoice[] = [];
  /** Every page printed, in order. */
  readonly printed: string[] = [];
  /** How many are open now: a command must leave none. */
  openCount = 0;
  readonly #options: MemoryWorldOptions;

  constructor(options: MemoryWorldOptions) {
    this.#options = options;
  }

  async open(choice: BrowserChoice): Promise<Browser> {
    this.choices.push(choice);
    const { noBrowser, build = 'MemoryBrowser/1.0', print = bytesOf } = this.#options;
    if (noBrowser !== undefined) throw noBrowser;
    this.openCount += 1;
    return {
      build,
      print: async (html) => {
        this.printed.push(html);
        return print(html);
      },
      close: async () => {
        this.openCount -= 1;
      },
    };
  }
}

/** Revisions that hold whole files, none of them left out. */
const memoryRevisions = (options: MemoryWorldOptions): Revisions => ({
  async open({ revision }) {
    if (!options.revisions) throw new MachineFailure('There is no git.', 'Install it.');
    const files = options.revisions[revision];
    if (!files)
      return { kind: 'no-revision', said: `fatal: ${revision} is unknown`, hint: 'Name another one.' };
    return {
      kind: 'revision',
      commit: 'a'.repeat(40),
      files: new MemoryFiles({ ...options, files }),
      leftOut: [],
    };
  },
});

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${html}`);
