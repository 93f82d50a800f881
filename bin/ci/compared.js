const { existsSync } = require('node:fs');
const { basename, join, relative, resolve } = require('node:path');
const { isAdded } = require('./base.js');
const { cfip } = require('./cfip.js');
const { fenced, print } = require('./runner.js');

/** What cfip diff takes least. */
const LEAST = 1000;

/**
 * What changes in a programme since a revision, in about so many characters, under a heading that names it. The log gets
 * all of it.
 */
const compared = (given, revision, room, settings) => {
  const folder = given ?? (existsSync('programme.yaml') ? '.' : 'data');
  const heading = `#### ${escaped(nameOf(folder))}, since ${revision.slice(0, 7)}\n\n`;
  const args = diffArgs(given, revision, settings);
  const left = Math.max(LEAST, room - heading.length - 100);
  const told = cfip([...args, '--format', 'markdown', '--most', String(left)]);
  if (told.code === 0) {
    print(told.err, settings, process.stderr);
    print(cfip(args).out, settings);
    return `${heading}${deeper(told.out)}`;
  }
  if (isAdded(pathOf(folder), revision))
    return `${heading}This programme is new, and so are all of its papers.`;
  print(told.err, settings, process.stderr);
  const more = told.out.trim() && `\n\n${fenced(told.out)}`;
  return `${heading}What changes is not known: ${whyUnknown(told, revision)}.${more}`;
};

const diffArgs = (folder, revision, { month, paper }) => [
  'diff',
  revision,
  ...(folder ? ['--data', folder] : []),
  ...(month ? ['--month', month] : []),
  ...(paper ? ['--paper', paper] : []),
];

/** The page of cfip diff as a part of a longer one: without its mark and title, and its headings one level down. */
const deeper = (page) =>
  page
    .split('\n')
    .slice(2)
    .join('\n')
    .replace(/^#### /gm, '##### ')
    .trim();

const nameOf = (folder) => (resolve(folder) === resolve('.') ? basename(resolve('.')) : folder);

const escaped = (text) =>
  text.replace(/[\\`*_[\]<>&|~$#@!]/g, (character) => `&#${character.charCodeAt(0)};`);

/** As git names it from here. */
const pathOf = (folder) => join(relative('.', folder), 'programme.yaml').replaceAll('\\', '/');

const whyUnknown = ({ code, err }, revision) => {
  if (code !== 1) return `cfip diff ended with ${code}`;
  const [was, is] = [revision, 'the working folder'].map((side) =>
    err.includes(`The inputs of ${side} have errors`),
  );
  if (!was) return 'what is proposed has errors';
  return is
    ? 'the base has errors, and so has what is proposed'
    : 'the base has errors, what is proposed has none';
};

module.exports = { compared };
