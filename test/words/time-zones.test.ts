import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

const words = fileURLToPath(new URL('../../src/words/', import.meta.url));

/** Prints what the words room makes of dates on which clocks change, at midnight among them. */
const script = `
  import { parseDay, parseMonth, writeDay, writeMonth, addToMonth, monthsBetween, daysBetween } from './month.js';
  import { parseVagueDate } from './vague-date.js';
  const days = ['2021-01-01', '2021-03-28', '2021-10-31', '2018-11-04', '2021-03-14', '2024-04-26', '31/12/2020', '29 February 2020'];
  const vague = ['October 2021', 'March 2021', 'end of October 2018', '28 March to 2 April 2021', 'Winter 2020', 'late 2021'];
  console.log(JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    days: days.map((text) => parseDay(text)),
    written: days.map((text) => writeDay(parseDay(text))),
    months: ['2021-03', '2021-03-01', 'Nov-18', 'Apr 2024'].map((text) => writeMonth(parseMonth(text))),
    between: monthsBetween(addToMonth(parseMonth('2021-01'), -3), parseMonth('2021-01')),
    apart: [['2021-03-27', '2021-03-29'], ['2018-11-03', '2018-11-05']].map(([from, to]) => daysBetween(from, to)),
    vague: vague.map((text) => parseVagueDate(text)),
  }));
`;

const expected = {
  days: [
    '2021-01-01',
    '2021-03-28',
    '2021-10-31',
    '2018-11-04',
    '2021-03-14',
    '2024-04-26',
    '2020-12-31',
    '2020-02-29',
  ],
  written: [
    '1 January 2021',
    '28 March 2021',
    '31 October 2021',
    '4 November 2018',
    '14 March 2021',
    '26 April 2024',
    '31 December 2020',
    '29 February 2020',
  ],
  months: ['March 2021', 'March 2021', 'November 2018', 'April 2024'],
  between: ['2020-10', '2020-11', '2020-12', '2021-01'],
  apart: [2, 2],
  vague: [
    { text: 'October 2021', earliest: '2021-10-01', latest: '2021-10-31' },
    { text: 'March 2021', earliest: '2021-03-01', latest: '2021-03-31' },
    { text: 'end of October 2018', earliest: '2018-10-31', latest: '2018-10-31' },
    { text: '28 March to 2 April 2021', earliest: '2021-03-28', latest: '2021-04-02' },
    { text: 'Winter 2020', earliest: '2020-12-01', latest: '2021-02-28' },
    { text: 'late 2021', earliest: '2021-09-01', latest: '2021-12-31' },
  ],
};

describe('K1: the same dates wherever the machine stands', () => {
  let program = '';

  beforeAll(() => {
    const built = buildSync({
      stdin: { contents: script, resolveDir: words, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    program = built.outputFiles[0]?.text ?? '';
  });

  // Jest hands tests a copy of the environment, so a time zone can be set only for another process.
  test.each([
    ['UTC', 'C'],
    ['Europe/London', 'en_GB.UTF-8'],
    ['America/Sao_Paulo', 'pt_BR.UTF-8'],
    ['Africa/Cairo', 'ar_EG.UTF-8'],
    ['Asia/Beirut', 'ar_LB.UTF-8'],
    ['America/Los_Angeles', 'de_DE.UTF-8'],
    ['Asia/Tokyo', 'C'],
    ['Pacific/Kiritimati', 'C'],
    ['Pacific/Pago_Pago', 'C'],
  ])('%s, %s', (zone, locale) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: program,
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({ zone, ...expected });
  });
});
