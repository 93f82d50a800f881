#!/usr/bin/env node
import { loadBundle } from './bundle.js';

// The exit code is left for Node to end with, so that everything told is written out first.
process.exitCode = await loadBundle().run(process.argv.slice(2));
