import { afterAll, beforeAll } from '@jest/globals';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { candidates } from '../../src/world/browser/candidates.js';
import { type Executable, executableAt } from '../../src/world/browser/executable.js';
import { isSandboxOff } from '../../src/world/browser/flags.js';
import { thisMachine } from '../../src/world/browser/machine.js';

/**
 * A page in a browser as people browse with, which reaches this machine: the one that cfip prints with reaches nothing.
 * It is there for the tests of a file.
 */
export const browsingPage = (): (() => Page) => {
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await browse();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!page) throw new Error('the browser is not there yet');
    return page;
  };
};

const browse = async (): Promise<Browser> => {
  const machine = thisMachine();
  const executable = await found();
  const start = (environment: Executable['environment']): Promise<Browser> =>
    puppeteer.launch({
      executablePath: executable.path,
      headless: 'shell',
      env: { ...machine.environment, ...environment },
      args: isSandboxOff(machine) ? ['--no-sandbox'] : [],
    });
  const { environment, withLibraries } = executable;
  return start(environment).catch(() => start({ ...environment, ...withLibraries }));
};

const found = async (): Promise<Executable> => {
  const machine = thisMachine();
  const named = machine.environment['CFIP_BROWSER'];
  if (named) return executableAt(named);
  for (const { find } of candidates(machine)) {
    const executable = await Promise.resolve(find()).catch(() => undefined);
    if (executable) return executable;
  }
  throw new Error('no browser to test with');
};
