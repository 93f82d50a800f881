const { cpSync, existsSync, mkdirSync, readdirSync, rmSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');
const { cfip } = require('./cfip.js');
const { addSummary, fenced, print } = require('./runner.js');
const { checkArgs, reportArgs } = require('./settings.js');

/** `report`: makes the papers of all months that are asked for, or of one shard of them. */
const report = async (settings, environment) => {
  const { isGithub, papers, out } = settings;
  const told = cfip([...reportArgs(settings), ...(isGithub ? ['--reporter', 'github'] : [])]);
  print(told.out, settings);
  if (isGithub) process.stdout.write(newTo(told.err, settings));
  else process.stderr.write(told.err);
  addSummary(`### cfip report\n\n${fenced(told.out || 'Nothing was made.\n')}`, environment);
  if (papers) gather(foldersIn(told.out), out, papers);
  return told.code;
};

/** What the step before has not said: an annotation that is made twice is shown twice. */
const newTo = (annotations, settings) => {
  const known = new Set(cfip([...checkArgs(settings), '--reporter', 'github']).err.split('\n'));
  return annotations
    .split('\n')
    .filter((line) => line.startsWith('::') && !known.has(line))
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
  for (const folder of folders)
    cpSync(folder, join(papers, relative(resolve(out), resolve(folder))), { recursive: true });
};

/** Whether all that lies in a folder, if anything does, lies beside a manifest. */
const holdsPapersOnly = (folder) =>
  !existsSync(folder) ||
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .every(({ parentPath }) => existsSync(join(parentPath, 'manifest.json')));

module.exports = { report };
