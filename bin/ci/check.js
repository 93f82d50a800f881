const { writeFileSync } = require('node:fs');
const { cfip } = require('./cfip.js');
const { addSummary, annotate, fenced, print } = require('./runner.js');
const { checkArgs } = require('./settings.js');

/**
 * `check`: every check. On GitHub, problems become annotations of their lines, and the summary has all of them; for other
 * systems they are written as the results of tests.
 */
const check = async (settings, environment) => {
  const told = cfip(checkArgs(settings));
  print(told.out, settings);
  // The runner shows ten annotations of a kind a step; the log and the summary have all.
  if (settings.isGithub) annotate(cfip([...checkArgs(settings), '--reporter', 'github']).err);
  else print(told.err, settings, process.stderr);
  if (settings.junit)
    writeFileSync(settings.junit, cfip([...checkArgs(settings), '--reporter', 'junit']).err);
  addSummary(`### cfip check\n\n${fenced(told.err || firstLines(told.out))}`, environment);
  return told.code;
};

/** What was checked, without the notes for the record. */
const firstLines = (out) => `${out.split('\n').filter(isResult).join('\n')}\n`;

const isResult = (line) => line.endsWith(': no errors.');

module.exports = { check, firstLines };
