const { writeFileSync } = require('node:fs');
const { commitOf, fetched } = require('./base.js');
const { cfip } = require('./cfip.js');
const { firstLines } = require('./check.js');
const { compared } = require('./compared.js');
const { addSummary, cut } = require('./runner.js');
const { checkArgs } = require('./settings.js');

/** A comment of GitHub takes 65,536 characters; the others take more. */
const COMMENT_LIMIT = 60_000;

/** `changes`: writes the text of a comment on a pull request: whether the inputs are sound, and what changes. */
const changes = async (settings, environment) => {
  const head = `${heading(settings)}\n\n${checked(settings)}`;
  const text = [head, ...told(settings, COMMENT_LIMIT - head.length)].join('\n\n');
  writeFileSync(settings.comment, `${cut(text, COMMENT_LIMIT)}\n`);
  addSummary(text, environment);
  console.log(`${settings.comment} tells what changes.`);
  return 0;
};

/** The first line is not shown; the step that posts the comment finds by it the one of an earlier run. */
const heading = (settings) => `${marker(settings)}\n### What this changes in the papers`;

/** Of other programmes there is another comment, and so there is of what is uploaded under another name. */
const marker = ({ data, artifact }) => {
  const about = data.join(', ') || 'the programme';
  const named = artifact === 'papers' ? about : `${about}, as ${artifact}`;
  return `<!-- cfip: ${named.replace(/[^\w ,./]/g, '_')} -->`;
};

const checked = (settings) => {
  const { code, out, err } = cfip(checkArgs(settings));
  if (code === 0) return `${firstLines(out).trim()}${lastLine(err) && ` To look at: ${lastLine(err)}.`}`;
  return `**The papers cannot be made: ${lastLine(err)}.** ${whereTold(settings)}`;
};

/** Only GitHub shows problems beside the lines that they are about. */
const whereTold = ({ isGithub, junit }) => {
  if (isGithub) return 'They are marked at their lines.';
  return junit
    ? 'They are among the results of tests, with their lines.'
    : 'The log of the run has them, with their lines.';
};

const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';

/** Programmes share the room evenly, so that the first does not crowd out the last. */
const told = (settings, room) => {
  const { base, data } = settings;
  if (!base) return [];
  const revision = commitOf(base) ?? fetched(base, settings);
  if (!revision) return [`What changes is not known: ${base} is no revision that could be fetched.`];
  const folders = data.length > 0 ? data : [undefined];
  return folders.map((folder) => compared(folder, revision, Math.floor(room / folders.length), settings));
};

module.exports = { changes };
