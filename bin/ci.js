#!/usr/bin/env node
// The steps of a CI job: `node bin/ci.js check`. What a step is to do stands in the environment (docs/ci.md), so that it
// is one line in every CI system, and runs on a desk in the same way. action.yml, the recipes and .ci/run use these.
const steps = {
  keys: () => require('./ci/keys.js').keys,
  install: () => require('./ci/install.js').install,
  check: () => require('./ci/check.js').check,
  report: () => require('./ci/report.js').report,
  changes: () => require('./ci/changes.js').changes,
  comment: () => require('./ci/comment.js').comment,
};

const main = async ([name, ...more]) => {
  if (!Object.hasOwn(steps, name ?? '') || more.length > 0) {
    console.error(`Name one step: ${Object.keys(steps).join(', ')}.`);
    return 2;
  }
  const { readSettings } = require('./ci/settings.js');
  return steps[name]()(readSettings(process.env), process.env);
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (failure) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 3;
  },
);
