const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const program = join(__dirname, '..', 'cfip.js');

/** Runs cfip as a command of its own, from where the job works; what it tells is kept. */
const cfip = (args) => {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status === null) throw new Error(`cfip ${args[0]} was ended by ${signal}.`);
  return { code: status, out: stdout, err: stderr };
};

module.exports = { cfip };
