import { expect, test } from '@jest/globals';
import fc from 'fast-check';

test('a law that fails says how the same case is found again, and where it stands', () => {
  let failure: Error | undefined;
  try {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), (number) => number < 7));
  } catch (error) {
    failure = error as Error;
  }
  expect(failure?.message).toContain('Counterexample: [7]\n');
  expect(failure?.message).toMatch(
    /\nTo repeat it: (?:LAW_EFFORT=\d+ )?LAW_SEED=-?\d+ npm test -- test[\\/]laws\.test\.ts$/,
  );
  const frames = failure?.stack?.split(/\n\s+at /).slice(1);
  expect(frames?.find((frame) => !frame.includes('node_modules'))).toContain('laws.test.ts');
});
