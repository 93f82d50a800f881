#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { bundlePath, loadBundle } = require('./bundle.js');

if (existsSync(bundlePath)) {
  // Left to end by itself, Node would wait for V8 to compile what nobody runs again.
  const args = process.argv.slice(2);
  const { run } = loadBundle(args[0]);
  // Optimizing what runs for a quarter of a second costs more than it saves: V8 is to wait until it has seen more (its
  // own measure is about 130,000). Set when the script is there: a cache is good only for the flags it was made under.
  // A preview goes on for hours.
  if (args[0] !== 'preview') setFlagsFromString('--interrupt-budget=1000000');
  run(args).then((code) => process.exit(code));
} else {
  console.error('cfip has not been built yet. In its folder, run: npm ci');
  process.exitCode = 3;
}
