const { execSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** `install`: makes a checkout of cfip ready to run, unless it is. */
const install = async () => {
  if (existsSync(join(root, 'dist', 'cfip.cjs'))) {
    console.log('cfip is installed.');
    return 0;
  }
  // All packages: the build that npm ci ends with needs those of development.
  execSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit' });
  return 0;
};

module.exports = { install };
