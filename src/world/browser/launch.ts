import type { Browser as PuppeteerBrowser } from 'puppeteer';
import { BrowserProcess, type Ending } from './browser-process.js';
import type { Executable } from './executable.js';
import { explainEnding, lacksLibrary } from './explain-ending.js';
import type { Machine } from './machine.js';

/** A browser that has answered. */
export interface Launched {
  readonly process: BrowserProcess;
  readonly puppeteer: PuppeteerBrowser;
  /** Product and version. */
  readonly build: string;
}

/** Long enough for a cold disk; a program that is no browser would keep us waiting for ever. */
const START_LIMIT_MS = 30_000;

/** Long enough for a long paper on a slow machine. */
export const ANSWER_LIMIT_MS = 300_000;

/** Starts a browser; rejects with the reason when it does not answer. */
export const launch = async (executable: Executable, machine: Machine): Promise<Launched> => {
  const { environment, withLibraries } = executable;
  const first = await attempt(executable, environment, machine);
  if ('build' in first) return first;
  if (withLibraries === undefined || !lacksLibrary(first)) throw new Error(explainEnding(first));
  const second = await attempt(executable, { ...environment, ...withLibraries }, machine);
  if ('build' in second) return second;
  throw new Error(explainEnding(second));
};

const attempt = async (
  executable: Executable,
  environment: Readonly<Record<string, string>>,
  machine: Machine,
): Promise<Launched | Ending> => {
  const process = new BrowserProcess(executable, environment, machine);
  const limit = startLimit();
  try {
    const outcome = await Promise.race([connectTo(process), process.ended, limit.passed]);
    if (!('build' in outcome)) process.kill();
    return outcome;
  } catch (error) {
    process.kill();
    throw error;
  } finally {
    limit.cancel();
  }
};

const connectTo = async (process: BrowserProcess): Promise<Launched | Ending> => {
  // Loaded here, so that loading and the browser's own start go on at the same time.
  const { connect } = await import('puppeteer');
  try {
    const puppeteer = await connect({
      transport: process.transport,
      defaultViewport: null,
      issuesEnabled: false,
      protocolTimeout: ANSWER_LIMIT_MS,
    });
    return { process, puppeteer, build: await puppeteer.version() };
  } catch {
    // The connection broke because the process ended, or is of no use any more; how it ended says why.
    process.kill();
    return process.ended;
  }
};

const startLimit = (): { readonly passed: Promise<Ending>; cancel(): void } => {
  let timer: NodeJS.Timeout;
  const passed = new Promise<Ending>((resolve) => {
    const late: Ending = { why: `it did not answer within ${START_LIMIT_MS / 1000} seconds`, words: '' };
    timer = setTimeout(() => resolve(late), START_LIMIT_MS);
  });
  return { passed, cancel: () => clearTimeout(timer) };
};
