const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { cfip } = require('./cfip.js');
const { firstLines } = require('./check.js');
const { addSummary, cut, fenced } = require('./runner.js');
const { checkArgs } = require('./settings.js');

/** A comment of GitHub takes 65,536 characters; the others take more. */
const COMMENT_LIMIT = 60_000;

/** `changes`: writes the text of a comment on a pull request: whether the inputs are sound, and what changes. */
const changes = async (settings, environment) => {
  const text = [heading(settings), checked(settings), ...compared(settings)].join('\n\n');
  writeFileSync(settings.comment, `${cut(text, COMMENT_LIMIT)}\n`);
  addSummary(text, environment);
  console.log(`${settings.comment} tells what changes.`);
  return 0;
};

/** The first line is not shown; the step that posts the comment finds by it the one of an earlier run. */
const heading = (settings) => `${marker(settings)}\n### What this changes in the papers`;

/** Of other programmes there is another comment. */
const marker = ({ data }) =>
  `<!-- cfip: ${data.join(', ').replace(/[^\w ,./]/g, '_') || 'the programme'} -->`;

const checked = (settings) => {
  const { code, out, err } = cfip(checkArgs(settings));
  if (code === 0) return `${firstLines(out).trim()}${lastLine(err) && ` To look at: ${lastLine(err)}.`}`;
  return `**The papers cannot be made: ${lastLine(err)}.** They are marked at their lines.`;
};

const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';

const compared = ({ base, data, month }) => {
  if (!base) return [];
  const revision = revisionOf(base);
  if (!revision) return [`What changes is not known: ${base} is no revision that could be fetched.`];
  return (data.length > 0 ? data : [undefined]).map((folder) => {
    const { code, out, err } = cfip([
      'diff',
      revision,
      ...(folder ? ['--data', folder] : []),
      ...(month ? ['--month', month] : []),
      '--format',
      'markdown',
    ]);
    if (code === 0) return out.trim();
    process.stderr.write(err);
    const why = code === 1 ? 'one of the two sides has errors' : `cfip diff ended with ${code}`;
    return `What changes${folder ? ` in ${folder}` : ''} is not known: ${why}.${out.trim() && `\n\n${fenced(out)}`}`;
  });
};

/** A job's clone often holds one commit only: the base is then fetched by itself. What looks like an option is no revision. */
const revisionOf = (base) => {
  if (base.startsWith('-')) return undefined;
  const known = commitOf(base);
  if (known) return known;
  const fetched = git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', base);
  return fetched === undefined ? undefined : commitOf('FETCH_HEAD');
};

const commitOf = (revision) => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);

/** What git says; `undefined` where it cannot. */
const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  } catch {
    return undefined;
  }
};

module.exports = { changes };
