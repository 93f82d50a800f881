#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { bundlePath, loadBundle } = require('./bundle.js');

if (existsSync(bundlePath)) {
  // Left to end by itself, Node would wait for V8 to compile what nobody runs again.
  loadBundle()
    .run(process.argv.slice(2))
    .then((code) => process.exit(code));
} else {
  console.error('cfip has not been built yet. In its folder, run: npm ci');
  process.exitCode = 3;
}
