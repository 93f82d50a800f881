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
const keys = async (settings, environment) => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const artifact = artifactOf(settings);
  const folder = artifact.replace(/[^\w.-]/g, '_');
  const temporary = environment.RUNNER_TEMP || tmpdir();
  setOutputs(
    {
      lock,
      npm: execSync('npm config get cache', { encoding: 'utf8' }).trim(),
      browser: environment.CFIP_CACHE || join(homedir(), '.cache', 'cfip'),
      papers: join(temporary, `cfip-${folder}`),
      comment: join(temporary, `cfip-${folder}.md`),
      artifact,
    },
    environment,
  );
  return 0;
};

/** Each share has its own: an artifact cannot be written to twice. */
const artifactOf = ({ artifact, shard }) => (shard ? `${artifact}-${shard.replace('/', '-of-')}` : artifact);

module.exports = { keys };
