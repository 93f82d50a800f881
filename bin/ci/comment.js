const { readFileSync } = require('node:fs');
const { github } = require('./comment-github.js');
const { gitlab } = require('./comment-gitlab.js');
const { azure } = require('./comment-azure.js');
const { Refused } = require('./host.js');
const { notice } = require('./runner.js');

/** Where a comment may go, each known by what its jobs find in their environment. */
const hosts = [github, gitlab, azure];

/** `comment`: puts the text of the step before on the pull request, in place of the one of an earlier run. */
const comment = async (settings, environment) => {
  const host = hosts.map((hostOf) => hostOf(environment)).find((one) => one !== undefined);
  if (!host) {
    notice('This run belongs to no pull request: there is nothing to comment on.', settings);
    return 0;
  }
  try {
    notice(await post(host, readFileSync(settings.comment, 'utf8')), settings);
    return 0;
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    notice(
      `No comment was written: ${failure.message}. A run for a fork may only read; others need the right to comment (docs/ci.md).`,
      settings,
    );
    return 0;
  }
};

const post = async ({ list, create, update }, text) => {
  const [marker] = text.split('\n');
  const former = (await list()).find(({ body }) => body.startsWith(marker));
  if (former?.body.trim() === text.trim()) return 'The comment says what there is to say.';
  await (former ? update(former, text) : create(text));
  return former ? 'The comment was brought up to date.' : 'The comment was written.';
};

module.exports = { comment };
