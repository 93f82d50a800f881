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
