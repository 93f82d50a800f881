// The revision that changes are told from.
const { spawnSync } = require('node:child_process');
const { print } = require('./runner.js');

/** The commit that a revision names, if the clone holds it. What looks like an option is no revision. */
const commitOf = (revision) =>
  revision.startsWith('-') ? undefined : git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).out;

/** A job's clone often holds one commit only: the base is then fetched by itself. */
const fetched = (base, settings) => {
  if (base.startsWith('-')) return undefined;
  const { out, err } = git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', base);
  print(err, settings, process.stderr);
  return out === undefined ? undefined : commitOf('FETCH_HEAD');
};

/** Whether a file is among what is proposed, and was not there before. What lies outside of the repository is not. */
const isAdded = (path, base) => holds('HEAD', path) === true && holds(base, path) === false;

const holds = (revision, path) => {
  const { out } = git('ls-tree', '--name-only', revision, '--', path);
  return out === undefined ? undefined : out !== '';
};

/** What git says; no `out` where it cannot. */
const git = (...args) => {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8' });
  return { out: status === 0 ? stdout.trim() : undefined, err: stderr ?? `${error?.message}\n` };
};

module.exports = { commitOf, fetched, isAdded };
