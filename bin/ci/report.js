const { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');
const { cfip } = require('./cfip.js');
const { addSummary, annotate, fenced, print } = require('./runner.js');
const { checkArgs, reportArgs } = require('./settings.js');

const MANIFEST = 'manifest.json';

/** `report`: makes the papers of all months that are asked for, or of one shard of them. */
const report = async (settings, environment) => {
  const { isGithub, papers, out } = settings;
  const told = cfip(reportArgs(settings));
  print(told.out, settings);
  print(told.err, settings, process.stderr);
  if (isGithub && told.err !== '' && told.code <= 1) annotate(marks(settings));
  const texts = [told.out || 'Nothing was made.\n', told.err].filter((text) => text !== '');
  addSummary(`### cfip report\n\n${texts.map(fenced).join('\n\n')}`, environment);
  if (papers) gather(foldersIn(told.out), out, papers);
  return told.code;
};

/**
 * Problems as annotations of their lines. What could be made is up to date by now, so that telling them in another form
 * takes little time. An annotation that is made twice is shown twice: those that the job's check has made are left out.
 */
const marks = (settings) => {
  const github = ['--reporter', 'github'];
  const { err } = cfip([...reportArgs(settings), ...github]);
  const known = settings.isChecked ? cfip([...checkArgs(settings), ...github]).err.split('\n') : [];
  return err
    .split('\n')
    .filter((line) => line.startsWith('::') && !known.includes(line))
    .map((line) => `${line}\n`)
    .join('');
};

/** The folders whose papers were made now, or are as they would be made now. */
const foldersIn = (out) =>
  out.split('\n').flatMap((line) => {
    const [, made, same] = /^(.*manifest\.json) {2}\d+ KB$|^(.*) is up to date: /.exec(line) ?? [];
    return made ? [dirname(made)] : same ? [same] : [];
  });

/** An output folder that was kept from an earlier run may hold months that are not made any more, or that now have faults. */
const gather = (folders, out, papers) => {
  if (!holdsPapersOnly(papers))
    throw new Error(
      `${papers} would be emptied, but holds more than papers. Name another folder in CFIP_PAPERS.`,
    );
  rmSync(papers, { recursive: true, force: true });
  mkdirSync(papers, { recursive: true });
  for (const folder of folders) copyMade(folder, join(papers, relative(resolve(out), resolve(folder))));
};

/** Beside what a run has made there may still lie what an earlier one has: a paper that was withdrawn since. */
const copyMade = (from, to) => {
  const { outputs } = JSON.parse(readFileSync(join(from, MANIFEST), 'utf8'));
  mkdirSync(to, { recursive: true });
  for (const name of [MANIFEST, ...outputs.map((output) => output.name)])
    copyFileSync(join(from, name), join(to, name));
};

/** Whether all that lies in a folder, if anything does, lies beside a manifest. */
const holdsPapersOnly = (folder) =>
  !existsSync(folder) ||
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .every(({ parentPath }) => existsSync(join(parentPath, MANIFEST)));

module.exports = { report };
