import { relative } from 'node:path';
import { expect } from '@jest/globals';
import fc, { type RunDetails } from 'fast-check';

const { LAW_SEED, LAW_EFFORT = '1' } = process.env;

/** How many random cases a law is tried with, where not the hundred of every other; `LAW_EFFORT` multiplies both. */
export const cases = (usual: number): number => usual * Number(LAW_EFFORT);

/** What is printed of a law that fails; its place is that of the law. */
const report = (run: RunDetails<unknown>): void => {
  if (!run.failed) return;
  const effort = LAW_EFFORT === '1' ? '' : `LAW_EFFORT=${LAW_EFFORT} `;
  const file = relative(process.cwd(), expect.getState().testPath ?? '');
  const command = `${effort}LAW_SEED=${run.seed} npm test -- ${file}`;
  const failure = new Error(`${fc.defaultReportMessage(run)}\n\nTo repeat it: ${command}`, {
    cause: run.errorInstance,
  });
  Error.captureStackTrace(failure, report);
  throw failure;
};

// Every run of the tests looks at other cases; what one of them finds can be found again by its seed.
fc.configureGlobal({
  numRuns: cases(100),
  ...(LAW_SEED && { seed: Number(LAW_SEED) }),
  reporter: report,
});
