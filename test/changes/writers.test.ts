import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/changes/escape-markdown.js';
import { changesSchema, writeJson } from '../../src/changes/json.js';
import { writeMarkdown } from '../../src/changes/markdown.js';
import { changesFile } from '../../src/changes/shape.js';
import { writeText } from '../../src/changes/text.js';
import { wrap } from '../../src/changes/wrap.js';
import { change, comparisonOf, documentOf } from '../support/changes.js';

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 80 })
  .map((all) => all.join(' '));
const plain = { colour: false, columns: 80 };
const HOSTILE =
  'a | b `c` <img src=x onerror=alert(1)> @octocat #12 GH-3 [d](https://evil.example) ![e](f) www.evil.example\n\n# g\n| h | \\| **i** ~~j~~ $k$ &lt; </details> <!-- mailto:a@b.example \u001b[31m\u202e';

describe('Markdown', () => {
  test('a comment that a job can find again: title, sentence, a table for each area', () => {
    const document = documentOf(
      comparisonOf([
        change(),
        change({ what: 'value for January 2021', before: '20', after: '30', place: null }),
        change({
          area: 'ledger',
          id: 'a / b',
          name: 'B (A)',
          what: 'planned 2020/21',
          before: '580',
          after: '(1)',
        }),
      ]),
    );
    expect(writeMarkdown({ ...document, unchanged: ['2020-12'] }, 'cfip diff main')).toBe(`<!-- cfip diff -->
### What has changed in P from main to the working folder

#### February 2021

1 KPI and 1 ledger row have changed.

**KPIs**

| What it is about | What has changed | Before | After | Where |
| --- | --- | --- | --- | --- |
| Stock | rating | Red | Green | data/kpi-series.csv:7 |
| Stock | value for January 2021 | 20 | 30 | – |

**Ledger, in £000**

| What it is about | What has changed | Before | After | Where |
| --- | --- | --- | --- | --- |
| B (A) | planned 2020/21 | 580 | (1) | data/kpi-series.csv:7 |

No change in December 2020.
`);
  });

  test('nothing has changed: one sentence', () => {
    const document = { ...documentOf(comparisonOf([])), comparisons: [], unchanged: ['2021-02'] };
    expect(writeMarkdown(document, 'cfip diff main').split('\n').slice(2)).toEqual([
      '',
      'Nothing has changed: papers, KPIs, risks, milestones, ledger and text are the same.',
      '',
    ]);
  });

  test('templates come first, whether or not there is anything else', () => {
    const rewritten = [{ file: 'templates/a <b>.hbs', kind: 'changed' as const }];
    const some = { ...documentOf(comparisonOf([change()])), templates: rewritten };
    const none = { ...some, comparisons: [], unchanged: ['2021-02'] };
    for (const document of [some, none])
      expect(writeMarkdown(document, '')).toContain('\n- data/templates/a &#60;b&#62;.hbs: changed\n');
    expect(writeMarkdown(some, '').indexOf('templates')).toBeLessThan(
      writeMarkdown(some, '').indexOf('February'),
    );
    expect(writeMarkdown(none, '')).toContain('Nothing has changed but templates.');
    expect(writeMarkdown(none, '')).toContain('Templates apart, no change in February 2021.');
    expect(writeMarkdown(none, '')).not.toContain('are the same');
  });

  test('a commit in the title is as short as a reader tells it from others; other names are whole', () => {
    const name = (text: string) => ({ name: text, commit: null });
    const document = {
      ...documentOf(comparisonOf([])),
      before: name('abfd248c8f02'.padEnd(40, '0')),
      after: name('a-branch'.padEnd(45, '0')),
    };
    expect(writeMarkdown(document, '')).toContain(`from abfd248c8f02 to ${document.after.name}\n`);
  });

  test('places are as messages show them, also where cfip runs in the programme folder', () => {
    const document = { ...documentOf(comparisonOf([change()])), folder: '.' };
    expect(writeMarkdown(document, '')).toContain('| kpi-series.csv:7 |');
    expect(writeText(document, plain)).toContain('(kpi-series.csv:7)');
  });

  test('hostile text shows as it stands, in one cell, and calls nobody', () => {
    const row = writeMarkdown(
      documentOf(
        comparisonOf([change({ name: HOSTILE, what: HOSTILE, before: HOSTILE, after: 'b', place: HOSTILE })]),
      ),
      'cfip diff main',
    )
      .split('\n')
      .find((line) => line.startsWith('| a'));
    expect(row?.split(' | ')).toHaveLength(5);
    expect(row).not.toMatch(/[<>`*_[\]\\~$]|@\w|#\d(?!\d*;)|:\/\/|www\.|GH-\d|mailto:/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(row).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test('law: what was escaped reads as it was, but for what nobody sees', () => {
    const read = (markdown: string): string =>
      markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/\u2060/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(read(escaped)).toBe(text.trim().replace(/\s+/g, ' '));
        expect(escaped).not.toMatch(/[|<>`\\\n]/);
      }),
    );
  });

  test('it never grows longer than a comment, says how much is missing, and closes what it opens', () => {
    const long = 'Words and words. '.repeat(60);
    const changes = Array.from({ length: 900 }, (_, n) =>
      change({
        id: `k${n}`,
        name: `KPI ${n}`,
        before: `${n} ${long}`,
        after: long,
        area: n % 2 ? 'kpis' : 'text',
      }),
    );
    const text = writeMarkdown(documentOf(comparisonOf(changes)), 'cfip diff main');
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(55_000);
    const shown = text.match(/^\| KPI \d/gm)?.length ?? 0;
    expect(text).toContain(
      `**${900 - shown} more changes are not shown here.** All of them: cfip diff main\n`,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test('nor longer than it is told to be, whatever that is', () => {
    const changes = Array.from({ length: 100 }, (_, n) => change({ id: `k${n}`, name: `KPI ${n}` }));
    const document = documentOf(comparisonOf(changes));
    const whole = writeMarkdown(document, 'cfip diff main');
    for (const most of [1000, 2000, 3500]) {
      const text = writeMarkdown(document, 'cfip diff main', most);
      expect(text.length).toBeLessThanOrEqual(most);
      const shown = text.match(/^\| KPI \d/gm)?.length ?? 0;
      expect(shown).toBeGreaterThan(0);
      expect(text).toContain(`**${100 - shown} more changes are not shown here.**`);
      expect(text).toContain('</details>');
    }
    expect(writeMarkdown(document, 'cfip diff main', whole.length + 100)).toBe(whole);
  });

  test('what several months have in common is shown under the latest', () => {
    const one = change();
    const document = {
      ...documentOf(comparisonOf([one])),
      comparisons: [
        { ...comparisonOf([one]), before: '2021-01', after: '2021-01' },
        comparisonOf([one, change({ id: 'other', name: 'Other' })]),
      ],
    };
    for (const text of [writeMarkdown(document, ''), writeText(document, plain)]) {
      expect(text.match(/Stock/g)).toHaveLength(1);
      expect(text).toContain('1 KPI has changed, as shown above.');
      expect(text.indexOf('February 2021')).toBeLessThan(text.indexOf('January 2021'));
      expect(text).toContain('1 KPI has changed, as shown above.');
    }
  });

  test('of a month that has more than a later one has shown, the rest follows; tables are its own', () => {
    const [one, other] = [change(), change({ id: 'other', name: 'Other' })];
    const drawn = { paper: 'p', label: 'Table 1', title: 'T', kind: 'gone' as const };
    const january = { ...comparisonOf([one, other]), before: '2021-01', after: '2021-01', redrawn: [drawn] };
    const of = (first: typeof january) => ({
      ...documentOf(comparisonOf([])),
      comparisons: [first, comparisonOf([one])],
    });
    for (const text of [writeMarkdown(of(january), ''), writeText(of(january), { ...plain, columns: 120 })])
      expect(text).toContain(
        '2 KPIs have changed; 1 table or chart is gone. What is shown above is not shown again.',
      );
    expect(writeMarkdown(of({ ...january, changes: [one] }), '')).toContain(
      '1 KPI has changed, as shown above; 1 table or chart is gone.\n\n**Tables and charts that are new, gone or print something else**\n\n- Table 1, T (p): gone\n',
    );
  });

  test('rows of the ledger are lines, sums, contingencies and allocations: one word is right for all', () => {
    const row = (id: string) => change({ area: 'ledger', id, name: id });
    const text = writeMarkdown(
      documentOf(comparisonOf([row('a / b'), row('once'), row('once-contingency')])),
      '',
    );
    expect(text).toContain('3 ledger rows have changed.');
  });
});

describe('text', () => {
  test('each thing under its name, aligned, and a common place once', () => {
    const document = documentOf(
      comparisonOf([
        change(),
        change({ what: 'target', before: null, after: '5' }),
        change({
          area: 'risks',
          id: 'r',
          name: 'Fire',
          kind: 'new',
          what: 'new',
          before: null,
          after: 'open',
          place: null,
        }),
      ]),
    );
    expect(writeText(document, plain)).toBe(`What has changed in P from main to the working folder

February 2021
1 KPI and 1 risk have changed.

KPIs
  Stock  (data/kpi-series.csv:7)
    rating  Red → Green
    target  none → 5

Risks
  Fire
    new  open
`);
  });

  test('no line is wider than the terminal, but for a word that is', () => {
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 40, max: 130 }), (name, before, after, columns) => {
        const document = documentOf(
          comparisonOf([change({ name, before, after: `${after} z`, place: null })]),
        );
        for (const line of writeText(document, { colour: false, columns }).split('\n'))
          expect(line.length).toBeLessThanOrEqual(Math.max(columns, 48));
      }),
    );
  });

  test('hostile text does not move the cursor; colour is there only where it is wanted', () => {
    const document = documentOf(comparisonOf([change({ name: HOSTILE, before: HOSTILE, area: 'text' })]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(writeText(document, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(writeText(document, { ...plain, colour: true })).toContain('\u001b[31m');
  });

  test('law: wrapping keeps every word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (text, room) => {
        expect(wrap(text, room).join(' ')).toBe(text);
      }),
    );
  });
});

describe('JSON', () => {
  test('is what its schema says, and so is nothing else', () => {
    const document = documentOf(comparisonOf([change({ name: HOSTILE })]));
    expect(changesFile.parse(JSON.parse(writeJson(document)))).toEqual(document);
    expect(changesFile.safeParse({ ...document, more: 1 }).success).toBe(false);
    expect(changesSchema()).toMatchObject({
      title: 'changes.json',
      type: 'object',
      additionalProperties: false,
    });
  });
});
