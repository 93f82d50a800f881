// What the runner of GitHub Actions takes from a step; elsewhere, only what is printed is left of it.
const { randomUUID } = require('node:crypto');
const { appendFileSync } = require('node:fs');

/**
 * Prints what somebody else wrote, so that nothing in it is taken for a command to the runner. On GitHub all goes one way:
 * between two streams the runner knows no order.
 */
const print = (text, { isGithub, isAzure }, stream = process.stdout) => {
  if (text === '') return;
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (!isGithub) {
    stream.write(isAzure ? withoutCommands(whole) : whole);
    return;
  }
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${withoutCommands(whole)}::${token}::\n`);
};

/** Azure takes `##vso[` for a command wherever it stands in a line, and so does GitHub `##[`. */
const withoutCommands = (text) => text.replace(/##(?=(?:vso)?\[)/gi, '# #');

/** Marks lines on GitHub: what cfip wrote for its runner. */
const annotate = (annotations) => process.stdout.write(withoutCommands(annotations));

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

/** Markdown of at most so many characters: whole lines, and what they open is closed. */
const cut = (markdown, limit) => {
  if (markdown.length <= limit) return markdown;
  const rest = '\n\n*This is not all of it: the log of the run has the rest.*';
  const kept = markdown.slice(0, markdown.lastIndexOf('\n', limit - rest.length - 100));
  const { fence, folds } = openIn(kept);
  return `${kept}${fence ? `\n${fence}` : ''}${'\n\n</details>'.repeat(folds)}${rest}`;
};

/** The fence that stands open at the end, and how many folds do; between fences nothing is folded. */
const openIn = (markdown) =>
  markdown.split('\n').reduce(
    ({ fence, folds }, line) => {
      const [ticks] = /^`{3,}/.exec(line) ?? [];
      if (fence) return { fence: ticks === fence ? undefined : fence, folds };
      const change = line.startsWith('<details>') ? 1 : line === '</details>' ? -1 : 0;
      return { fence: ticks, folds: folds + change };
    },
    { fence: undefined, folds: 0 },
  );

module.exports = { addSummary, annotate, cut, fenced, notice, print, setOutputs };
