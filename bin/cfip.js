#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { bundlePath, loadBundle } = require('./bundle.js');

if (existsSync(bundlePath)) {
  // The exit code is left for Node to end with, so that everything told is written out first.
  loadBundle()
    .run(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  console.error('cfip has not been built yet. In its folder, run: npm ci');
  process.exitCode = 3;
}
