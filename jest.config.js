import { spawnSync } from 'node:child_process';

/** What reads git is tested in a clone; a machine with nothing but Node and npm makes papers without git. */
const isClone =
  spawnSync('git', ['rev-parse', '--quiet', '--verify', 'HEAD'], { cwd: import.meta.dirname }).status === 0;
if (!isClone) console.warn('There is no git here, or no clone: the tests named *.git.test.ts are left out.');

/** Tests run the TypeScript sources as ES modules; the command itself is tested as built (test/cli). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: isClone ? [] : ['\\.git\\.test\\.ts$'],
  setupFilesAfterEnv: ['<rootDir>/test/support/laws.ts'],
  // For a test that hangs; one that is only slow, on a machine that has other things to do, passes.
  testTimeout: 120_000 * Number(process.env.LAW_EFFORT ?? 1),
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  // Sources import each other as NodeNext wants it (`./span.js`); the files on disk end in `.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
