import { afterAll, beforeAll } from '@jest/globals';
import type { Page } from 'puppeteer';
import { candidates } from '../../src/world/browser/candidates.js';
import { executableAt } from '../../src/world/browser/executable.js';
import { type Launched, launch } from '../../src/world/browser/launch.js';
import { thisMachine } from '../../src/world/browser/machine.js';
import { reasonOf } from '../../src/world/browser/reason.js';

/** Starts a browser to look at pages with: the one that `CFIP_BROWSER` names, else the first that cfip would print with. */
export async function openBrowser(): Promise<Launched> {
  const machine = thisMachine();
  const named = machine.environment['CFIP_BROWSER'];
  if (named) return launch(executableAt(named), machine);
  const reasons: string[] = [];
  for (const candidate of candidates(machine)) {
    try {
      return await launch(await candidate.find(), machine);
    } catch (error) {
      reasons.push(`${candidate.name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(`no browser to test with\n${reasons.join('\n')}`);
}

/** A page in a browser that is there for the tests of a file: asked for in a test, made before all of them. */
export const pageForTests = (): (() => Page) => {
  let browser: Launched | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.puppeteer.newPage();
  });
  afterAll(() => browser?.puppeteer.close());
  return () => {
    if (!page) throw new Error('the browser is not there yet');
    return page;
  };
};
