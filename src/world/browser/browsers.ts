import { type Browser, type Browsers, MachineFailure } from '../world.js';
import { candidates } from './candidates.js';
import { executableAt } from './executable.js';
import { launch } from './launch.js';
import { type Machine, thisMachine } from './machine.js';
import { PrintingBrowser } from './printing-browser.js';
import { namedProgram } from './programs.js';
import { reasonOf } from './reason.js';

/** The browsers of a machine: the one that is asked for, else the first that starts. */
export const nodeBrowsers = (machine: Machine = thisMachine()): Browsers => ({
  open: (choice) => {
    const program = choice.executable ?? machine.environment['CFIP_BROWSER'];
    return program ? openNamed(program, machine) : openFirst(machine);
  },
});

/** Whoever names a browser wants that build and no other, so nothing else is tried. */
const openNamed = async (program: string, machine: Machine): Promise<Browser> => {
  try {
    return new PrintingBrowser(await launch(executableAt(namedProgram(machine, program)), machine));
  } catch (error) {
    throw new MachineFailure(
      `The browser ${program} does not work: ${reasonOf(error)}.`,
      'Give --browser (or CFIP_BROWSER) the program of a Chrome, Edge or Chromium, or leave both out to let cfip look for one.',
      { cause: error },
    );
  }
};

const openFirst = async (machine: Machine): Promise<Browser> => {
  const tried: string[] = [];
  for (const candidate of candidates(machine)) {
    try {
      return new PrintingBrowser(await launch(await candidate.find(), machine));
    } catch (error) {
      tried.push(`${candidate.name}: ${reasonOf(error)}`);
    }
  }
  throw new MachineFailure('No browser on this machine can print the PDF.', advice(tried));
};

const advice = (tried: readonly string[]): string =>
  [
    'Tried, in this order:',
    ...tried.map((line) => `  ${line}`),
    'Any one of these helps:',
    '  npm ci           installs the browser that comes with cfip (Linux on x64)',
    '  install Google Chrome, Microsoft Edge or Chromium',
    '  --browser PATH   names the program of a browser that you have',
    '  --format html    makes the papers without PDF, which needs no browser',
  ].join('\n');
