import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { endWithUs } from './end-with-us.js';
import type { Executable } from './executable.js';
import { flags } from './flags.js';
import type { Machine } from './machine.js';
import { PipeTransport } from './pipe-transport.js';

/** Enough for the last words of a browser that does not start. */
const KEPT_WORDS = 20_000;

/** How a browser process came to its end. */
export interface Ending {
  /** Why it could not be started, or how it stopped. */
  readonly why: string;
  /** The last of what it wrote to its error output. */
  readonly words: string;
}

/**
 * A running browser. It is started here and not by puppeteer, so that it starts while puppeteer is still loading,
 * and so that a program that cannot be run is a reason to try the next one.
 */
export class BrowserProcess {
  readonly transport: PipeTransport;
  /** Settles when the browser has stopped, or could not be started at all; never rejects. */
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #profile: string | undefined;
  readonly #forget: () => void;
  #words = '';

  constructor(executable: Executable, environment: Readonly<Record<string, string>>, machine: Machine) {
    this.#profile = executable.isHeadlessShell
      ? undefined
      : mkdtempSync(join(machine.temporaryFolder, 'cfip-browser-'));
    this.#child = spawn(executable.path, flags(machine, this.#profile), {
      env: { ...machine.environment, ...environment },
      // A group of its own, which can be killed as a whole; Windows has another way.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const [, , errors, toBrowser, fromBrowser] = this.#child.stdio;
    this.transport = new PipeTransport(toBrowser as Writable, fromBrowser as Readable);
    this.#listenTo(errors as Readable);
    this.ended = this.#ending();
    this.#forget = endWithUs(() => this.kill());
  }

  /** Ends the browser at once. It has nothing to save, so there is no use in asking it politely. */
  kill(): void {
    this.#forget();
    if (this.#child.exitCode === null && this.#child.signalCode === null) killGroup(this.#child);
    this.#removeProfile();
  }

  #listenTo(errors: Readable): void {
    errors.setEncoding('utf8');
    errors.on('data', (text: string) => {
      this.#words = (this.#words + text).slice(-KEPT_WORDS);
    });
  }

  #ending(): Promise<Ending> {
    return new Promise((resolve) => {
      const end = (why: string) => resolve({ why, words: this.#words });
      this.#child.once('error', (error: NodeJS.ErrnoException) => end(whyNotStarted(error)));
      // `close` and not `exit`: its last words may still be in the pipe.
      this.#child.once('close', (code, signal) =>
        end(`it stopped at once (${signal ?? `exit code ${code}`})`),
      );
    });
  }

  #removeProfile(): void {
    if (this.#profile === undefined) return;
    try {
      // Its processes take a moment to let go of the files.
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A folder left in the temporary folder does no harm.
    }
  }
}

const whyNotStarted = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case 'ENOENT':
      return 'the program, or the system loader that it needs, is not there';
    case 'EACCES':
      return 'it may not be run, or its folder is one that no program may be run from';
    default:
      return error.message;
  }
};

const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
};
