import { type Code, catalogue } from '../diagnostics/catalogue.js';
import { suggest } from '../words/nearest.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';

/** `cfip explain CODE`: what a kind of problem is, why it matters and what to do; without a code, the list of all. */
export const explain = (given: string | undefined, { terminal }: World): ExitCode => {
  const codes = Object.keys(catalogue) as Code[];
  if (given === undefined) {
    const width = Math.max(...codes.map((code) => code.length));
    terminal.out(codes.map((code) => `${code.padEnd(width)}  ${catalogue[code].title}\n`).join(''));
    return ExitCode.done;
  }
  // As messages show it, with its brackets.
  const wanted = given.replace(/^\[(.*)\]$/, '$1');
  const code = codes.find((one) => one === wanted);
  if (!code) {
    terminal.err(`There is no kind of problem "${wanted}". ${suggest(wanted, codes)}\n`);
    return ExitCode.usage;
  }
  const { title, why, fix } = catalogue[code];
  terminal.out(`${code}: ${title}\n\nWhy it matters: ${why}\nWhat to do: ${fix}\n`);
  return ExitCode.done;
};
