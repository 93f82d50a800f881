import { expect, test } from '@jest/globals';
import { buildPrint } from '../../src/provenance/build-print.js';
import { memoryWorld } from '../support/memory-world.js';

const print = (files: Readonly<Record<string, string>>, where = '/opt/cfip') =>
  buildPrint(
    memoryWorld({
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${where}/${name}`, text])),
    }).files,
    { code: `${where}/cfip.cjs`, templates: `${where}/templates` },
  );

const cfip = { 'cfip.cjs': 'run()', 'templates/paper.hbs': '<p>\n', 'templates/styles/a.css': 'p {}\n' };

test('is the same wherever cfip is installed, whatever lies beside it, and with the line ends of any system', () => {
  expect(print(cfip, '/home/me/cfip')).toBe(print(cfip));
  expect(print({ ...cfip, 'out/notes.txt': 'mine' })).toBe(print(cfip));
  expect(print({ ...cfip, 'templates/paper.hbs': '<p>\r\n' })).toBe(print(cfip));
});

test.each([
  ['another code', { ...cfip, 'cfip.cjs': 'walk()' }],
  ['another template', { ...cfip, 'templates/paper.hbs': '<div>\n' }],
  ['a template in a folder in it', { ...cfip, 'templates/styles/a.css': 'q {}\n' }],
  ['a template more', { ...cfip, 'templates/blocks/b.hbs': '' }],
  ['a template less', { 'cfip.cjs': 'run()', 'templates/paper.hbs': '<p>\n' }],
  ['one under another name', { ...cfip, 'templates/styles/a.css': '', 'templates/styles/b.css': 'p {}\n' }],
])('is another one with %s', (_what, other) => expect(print(other)).not.toBe(print(cfip)));
