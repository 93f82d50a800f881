// What the runner of GitHub Actions takes from a step; elsewhere, only what is printed is left of it.
const { randomUUID } = require('node:crypto');
const { appendFileSync } = require('node:fs');

/** Prints what somebody else wrote, so that none of its lines is taken for a command to the runner. */
const print = (text, { isGithub }) => {
  if (text === '') return;
  const token = randomUUID();
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  process.stdout.write(isGithub ? `::stop-commands::${token}\n${whole}::${token}::\n` : whole);
};

/** Says something to whoever looks at the run. */
const notice = (text, { isGithub }) =>
  process.stdout.write(isGithub ? `::notice::${escaped(text)}\n` : `${text}\n`);

const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Hands values to later steps. */
const setOutputs = (values, { GITHUB_OUTPUT }) => {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${oneLine(value)}\n`);
  process.stdout.write(lines.join(''));
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, lines.join(''));
};

/** A line more would be another output. */
const oneLine = (value) => {
  if (/[\r\n]/.test(value)) throw new Error(`A line break in "${value}" cannot be handed on.`);
  return value;
};

/** The runner takes one megabyte a step. */
const SUMMARY_LIMIT = 500_000;

/** Adds to the page that the run is summed up on. */
const addSummary = (markdown, { GITHUB_STEP_SUMMARY }) => {
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${cut(markdown, SUMMARY_LIMIT)}\n\n`);
};

/** Text of any kind as it stands, between fences longer than any in it. */
const fenced = (text) => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
};

/** Markdown of at most so many characters, whole lines and closed fences. */
const cut = (markdown, limit) => {
  if (markdown.length <= limit) return markdown;
  const rest = '\n\n*This is not all of it: the log of the run has the rest.*';
  const kept = markdown.slice(0, markdown.lastIndexOf('\n', limit - rest.length - 100));
  const open = kept.split('\n').reduce((fence, line) => {
    const [ticks] = /^`{3,}/.exec(line) ?? [];
    if (fence) return ticks === fence ? undefined : fence;
    return ticks;
  }, undefined);
  return `${kept}${open ? `\n${open}` : ''}${rest}`;
};

module.exports = { addSummary, cut, fenced, notice, print, setOutputs };
