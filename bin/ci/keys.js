const { execSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { homedir, tmpdir } = require('node:os');
const { join } = require('node:path');
const { setOutputs } = require('./runner.js');

const root = join(__dirname, '..', '..');

/**
 * `keys`: under which key a job may keep what it downloads and unpacks, and where that lies; where the papers of this run
 * and the text of the comment go, and what the artifact is called.
 */
const keys = async ({ shard }, environment) => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const temporary = environment.RUNNER_TEMP || tmpdir();
  setOutputs(
    {
      lock,
      npm: execSync('npm config get cache', { encoding: 'utf8' }).trim(),
      browser: environment.CFIP_CACHE || join(homedir(), '.cache', 'cfip'),
      papers: join(temporary, 'cfip-papers'),
      comment: join(temporary, 'cfip-comment.md'),
      artifact: shard ? `papers-${shard.replace('/', '-of-')}` : 'papers',
    },
    environment,
  );
  return 0;
};

module.exports = { keys };
