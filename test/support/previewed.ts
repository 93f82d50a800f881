import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { root } from './root.js';

/** `cfip preview` as a person runs it, in a folder that holds `data`, and the browser that shows it. */
export class Previewed {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly address: string;
  told = '';

  private constructor(process: ChildProcess, folder: string, address: string) {
    this.#process = process;
    this.#folder = folder;
    this.address = address;
    process.stderr?.on('data', (text) => {
      this.told += text;
    });
  }

  static async start(folder: string, ...args: readonly string[]): Promise<Previewed> {
    const command = spawn(process.execPath, [join(root, 'bin', 'cfip.js'), 'preview', ...args], {
      cwd: folder,
    });
    let out = '';
    const address = await new Promise<string>((found, failed) => {
      command.stdout.on('data', (text) => {
        out += text;
        const told = /http:\S+/.exec(out)?.[0];
        if (told) found(told);
      });
      command.once('exit', (code) => failed(new Error(`preview ended with ${code}: ${out}`)));
    });
    return new Previewed(command, folder, address);
  }

  /** Ends it as Ctrl+C does; its exit code. */
  async end(): Promise<number | null> {
    if (this.#process.exitCode !== null) return this.#process.exitCode;
    const ended = new Promise<number | null>((over) => this.#process.once('exit', over));
    this.#process.kill('SIGINT');
    return ended;
  }

  text(name: string): string {
    return readFileSync(join(this.#folder, 'data', name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, 'data', name), text);
  }

  /** Saves a file with one place of it written otherwise. */
  edit(name: string, from: string, to: string): void {
    const before = this.text(name);
    if (!before.includes(from)) throw new Error(`${name} does not hold ${from}`);
    this.write(
      name,
      before.replace(from, () => to),
    );
  }
}

/** The frame of the preview's page that holds the paper. */
export const paperIn = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().endsWith('/blank'));
  if (!frame) throw new Error('no frame for the paper');
  return frame;
};
