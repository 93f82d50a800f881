/// <reference lib="dom" />
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { AXE_RULES } from '../html/axe-rules.js';
import { browsingPage } from '../support/browse.js';
import { Previewed, paperIn } from '../support/previewed.js';
import { copyOfProgramme } from '../support/run-cfip.js';

const page = browsingPage();
/** What the page itself complains of. */
const faults: string[] = [];
let folder: string;
let preview: Previewed;

beforeAll(async () => {
  folder = copyOfProgramme();
  // Files of the programme's own of each kind, so that they can be edited.
  for (const place of ['styles', 'papers/progress-report'])
    mkdirSync(join(folder, 'data', 'templates', place), { recursive: true });
  writeFileSync(join(folder, 'data', 'templates', 'styles', 'brand.css'), ':root { --ink: #000000; }\n');
  writeFileSync(
    join(folder, 'data', 'templates', 'papers', 'progress-report', 'closing.hbs'),
    '<p>Signed by hand.</p>\n{{> parts/endmatter}}\n',
  );
  preview = await Previewed.start(folder, '--month', '2020-12');
  page().on('pageerror', (error) => faults.push(String(error)));
  page().on('console', (message) => faults.push(message.text()));
  await page().setViewport({ width: 1280, height: 800 });
  await page().goto(preview.address);
  await open('fund-position');
});
afterAll(async () => {
  await preview.end();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
  expect(preview.told).toBe('');
});

const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await isSo()); waited += 20) {
    if (waited > 20_000)
      throw new Error(`it never came to be that ${what}; the page says: ${await status()}`);
    await new Promise((over) => setTimeout(over, 20));
  }
};

const status = (): Promise<string> =>
  page().evaluate(() => document.getElementById('status')?.textContent ?? '');

/** Chooses one of the papers. */
const open = async (kind: string): Promise<void> => {
  await until(`${kind} is offered`, async () => (await page().$(`nav a[href="#${kind}"]`)) !== null);
  await page().evaluate((to) => document.querySelector<HTMLElement>(`nav a[href="#${to}"]`)?.click(), kind);
  await until(
    `${kind} is shown`,
    async () => (await page().$(`nav a[href="#${kind}"][aria-current]`)) !== null,
  );
  // Until its typeface has been read, text may still move.
  await paperIn(page()).evaluate(() => document.fonts.ready.then(() => undefined));
};

/** What the paper in its frame says. */
const paper = (): Promise<string> =>
  paperIn(page()).evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));

const says = (text: string) => async (): Promise<boolean> => (await paper()).includes(text);
const doesNotSay = (text: string) => async (): Promise<boolean> => !(await paper()).includes(text);

/** What the list says of each problem: what, and where. */
const problems = (): Promise<readonly string[]> =>
  page().evaluate(() =>
    [...document.querySelectorAll('#problem-list .cfip-problem')].map((card) =>
      [...card.querySelectorAll('p')]
        .slice(0, 2)
        .map(({ textContent }) => textContent)
        .join(' '),
    ),
  );

/** The problems on the page, each with the text of what it stands behind. */
const placed = (): Promise<readonly string[]> =>
  paperIn(page()).evaluate(() =>
    [...document.querySelectorAll('.cfip-problem')].map(
      (card) => `${card.previousElementSibling?.textContent} | ${card.querySelector('p')?.textContent}`,
    ),
  );

interface Edit {
  readonly kind: string;
  readonly paper: string;
  readonly file: string;
  /** What is written otherwise, and how. */
  readonly change: readonly [from: string, to: string];
  /** What the paper then says that it did not say before. */
  readonly shown: string;
  /** A way to write it that is wrong, and what is said of that, and where. */
  readonly mistake: readonly [from: string, to: string];
  readonly told: string;
  readonly at: RegExp;
}

const edits: readonly Edit[] = [
  {
    kind: 'settings',
    paper: 'progress-report',
    file: 'programme.yaml',
    change: ['committee: ', 'committee: Joint '],
    shown: 'Joint ',
    mistake: ['committee: ', 'comittee: '],
    told: 'comittee',
    at: /data\/programme\.yaml:\d+:1$/,
  },
  {
    kind: 'milestones',
    paper: 'progress-report',
    file: 'milestones.csv',
    change: ['Ofsted Focused Visit', 'Ofsted Visit with Focus'],
    shown: 'Ofsted Visit with Focus',
    mistake: [',2020-12-31,', ',31/31/2020,'],
    told: '31/31/2020',
    at: /data\/milestones\.csv:\d+:\d+$/,
  },
  {
    kind: 'a ledger',
    paper: 'fund-position',
    file: 'fund/2020-12.csv',
    change: ['Mosaic Improvement', 'Mosaic Renewal'],
    shown: 'Mosaic Renewal',
    mistake: ['"12,567"', '"12,5x7"'],
    told: '12,5x7',
    at: /data\/fund\/2020-12\.csv:\d+:\d+$/,
  },
  {
    kind: 'a narrative',
    paper: 'progress-report',
    file: 'narrative/2020-12/progress-report.md',
    change: ['This report describes how', 'This paper tells how'],
    shown: 'This paper tells how',
    mistake: ['{{milestone "monitoring-visit"}}', '{{milestone "monitoring-visits"}}'],
    told: 'monitoring-visits',
    at: /data\/narrative\/2020-12\/progress-report\.md:\d+:\d+$/,
  },
  {
    kind: 'a template',
    paper: 'progress-report',
    file: 'templates/papers/progress-report/closing.hbs',
    change: ['Signed by hand.', 'Signed with a seal.'],
    shown: 'Signed with a seal.',
    mistake: ['{{> parts/endmatter}}', '{{> parts/endmater}}'],
    told: 'parts/endmater',
    at: /data\/templates\/papers\/progress-report\/closing\.hbs:2:1$/,
  },
];

describe.each(edits)('when $kind is saved', ({ paper: kind, file, change, shown, mistake, told, at }) => {
  beforeAll(() => open(kind));

  test('the paper follows, there and back', async () => {
    const before = preview.text(file);
    expect(await paper()).not.toContain(shown);
    preview.edit(file, ...change);
    await until(`the paper says "${shown}"`, says(shown));
    expect(await status()).toMatch(/^As saved/);
    preview.write(file, before);
    await until(`the paper does not say "${shown}" any more`, doesNotSay(shown));
  });

  test('a mistake is told at its place while the last good paper stays, and is gone when it is mended', async () => {
    const [before, text] = [preview.text(file), await paper()];
    preview.edit(file, ...mistake);
    await until(`"${told}" is told`, async () => (await problems()).some((one) => one.includes(told)));
    const mine = (await problems()).find((one) => one.includes(told)) ?? '';
    expect(mine).toMatch(/^Error: /);
    expect(mine).toMatch(at);
    expect(await status()).toMatch(/^\d+ errors?.*: below is the last paper that could be made$/);
    const bare = await paperIn(page()).evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const card of copy.querySelectorAll('[data-cfip]')) card.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ');
    });
    expect(bare).toBe(text);
    preview.write(file, before);
    await until('all is well', async () => (await status()) === 'As saved');
    expect([await problems(), await paper()]).toEqual([[], text]);
  });
});

describe('the paper of February, which has KPIs and risks', () => {
  let other: Previewed;
  beforeAll(async () => {
    other = await Previewed.start(folder);
    await page().goto(other.address);
    await open('scrutiny-update');
  });
  afterAll(async () => {
    await page().goto(preview.address);
    expect(await other.end()).toBe(0);
    expect(other.told).toBe('');
  });

  const edit = async (file: string, from: string, to: string, isSo: () => Promise<boolean>) => {
    other.edit(file, from, to);
    await until(`the page shows ${to}`, isSo);
  };

  const row = 're-referrals,local,2021-01,';

  test('a KPI is followed into text, table and chart, and the reader keeps their place', async () => {
    await paperIn(page()).evaluate(() =>
      document.querySelector('#performance h2')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    const place = () =>
      paperIn(page()).evaluate(() =>
        Math.round(document.querySelector('#performance h2')?.getBoundingClientRect().top ?? 0),
      );
    const before = await place();
    const drawn = () =>
      paperIn(page()).evaluate(() =>
        [...document.querySelectorAll('svg')].map((svg) => svg.outerHTML).join(''),
      );
    const picture = await drawn();
    await edit('kpi-series.csv', `${row}25.0%`, `${row}24.0%`, says('24.0%'));
    expect(await drawn()).not.toBe(picture);
    // A paragraph more, far above.
    await edit(
      'narrative/2021-02/scrutiny-update.md',
      '\n# Introduction',
      '\n# One section more\n\nWith a paragraph.\n\n# Introduction',
      says('One section more'),
    );
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    await edit(
      'narrative/2021-02/scrutiny-update.md',
      '# One section more\n\nWith a paragraph.\n\n',
      '',
      doesNotSay('One section more'),
    );
    await edit('kpi-series.csv', `${row}24.0%`, `${row}25.0%`, doesNotSay('24.0%'));
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await drawn()).toBe(picture);
  });

  test.each([1280, 320])('the page itself is one that everybody can use, at %i px', async (width) => {
    await edit('kpi-series.csv', `${row}25.0%`, `${row}25.0x`, async () => (await placed()).length > 0);
    await page().setViewport({ width, height: 800 });
    await page().evaluate(axe.source);
    const found = await page().evaluate(`axe.run(document, { ...${AXE_RULES}, iframes: false })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`);
    const wide = await page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page().setViewport({ width: 1280, height: 800 });
    await edit('kpi-series.csv', `${row}25.0x`, `${row}25.0%`, async () => (await placed()).length === 0);
    expect(found).toEqual([]);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('a wrong value is marked at the figures that were read from its row', async () => {
    await edit('kpi-series.csv', `${row}25.0%`, `${row}25.0x`, async () => (await placed()).length > 0);
    const marked = await paperIn(page()).evaluate(() =>
      [...document.querySelectorAll('[data-cfip-severity="error"]')].map(({ textContent }) => textContent),
    );
    expect(new Set(marked)).toContain('25.0%');
    expect((await placed())[0]).toMatch(/Re-referrals stand at.*\| Error: "25\.0x" is not a number\.$/s);
    await edit('kpi-series.csv', `${row}25.0x`, `${row}25.0%`, async () => (await placed()).length === 0);
    expect(await paperIn(page()).$('[data-cfip-severity]')).toBe(null);
  });

  test('the risk log is followed, and what is wrong in it is told', async () => {
    const before = other.text('risks.yaml');
    const [known, better, wrong] = [
      'demand may surge',
      'demand may rise at once',
      'demand may surge by {{kpi "none"}}',
    ];
    expect(await paper()).not.toContain('demand may rise at once');
    await edit('risks.yaml', known, wrong, async () =>
      (await problems()).some((one) => one.includes('"none"')),
    );
    await edit('risks.yaml', wrong, better, says('demand may rise at once'));
    expect(await problems()).toEqual([]);
    other.write('risks.yaml', before);
    await until('all is as before', doesNotSay('demand may rise at once'));
  });

  test('keys go from problem to problem, on the page and in the list', async () => {
    const before = other.text('narrative/2021-02/scrutiny-update.md');
    other.write(
      'narrative/2021-02/scrutiny-update.md',
      before
        .replace('{{kpi "re-referrals"}}', '{{kpi "re-referals"}}')
        .replace('{{kpi "re-referrals" at="2020-06"}}', '{{kpi "re-referals" at="2020-06"}}'),
    );
    await until('two problems are told', async () => (await problems()).length >= 2);
    const focused = () => paperIn(page()).evaluate(() => document.activeElement?.textContent ?? '');
    await page().keyboard.press('n');
    const first = await focused();
    await page().keyboard.press('n');
    const second = await focused();
    expect([first, second].every((text) => text.startsWith('Error: '))).toBe(true);
    expect(second).not.toBe(first);
    await page().keyboard.press('p');
    expect(await focused()).toBe(first);
    other.write('narrative/2021-02/scrutiny-update.md', before);
    await until('all is well', async () => (await status()) === 'As saved');
  });

  test('a figure shows its source to the mouse and to the keyboard, with a link that opens an editor', async () => {
    const source = (event: 'mouseover' | 'focus') =>
      paperIn(page()).evaluate((how) => {
        const value = [...document.querySelectorAll<HTMLElement>('p .value')].find(
          ({ textContent }) => textContent === '25.0%',
        );
        if (how === 'focus') value?.focus();
        else value?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        const link = document.querySelector('.cfip-source a');
        return [link?.textContent, link?.getAttribute('href')];
      }, event);
    const line =
      other
        .text('kpi-series.csv')
        .split('\n')
        .findIndex((text) => text.startsWith(row)) + 1;
    const place = `${line}:${row.length + 1}`;
    const expected = [
      `data/kpi-series.csv:${place}`,
      `vscode://file${encodeURI(join(folder, 'data', 'kpi-series.csv'))}:${place}`,
    ];
    expect(await source('mouseover')).toEqual(expected);
    await paperIn(page()).evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    );
    expect(await paperIn(page()).$('.cfip-source')).toBe(null);
    expect(await source('focus')).toEqual(expected);
  });
});

describe('files in trouble', () => {
  const file = 'narrative/2020-12/progress-report.md';
  beforeAll(() => open('progress-report'));

  test('a style arrives', async () => {
    const ink = () =>
      paperIn(page()).evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--ink').trim(),
      );
    expect(await ink()).toBe('#000000');
    preview.edit('templates/styles/brand.css', '#000000', '#101010');
    await until('the ink is another', async () => (await ink()) === '#101010');
    preview.edit('templates/styles/brand.css', '#101010', '#000000');
    await until('it is the first again', async () => (await ink()) === '#000000');
  });

  test('a file that is empty while it is saved was never wrong', async () => {
    const before = preview.text(file);
    const seen: string[] = [];
    const watching = setInterval(() => void status().then((text) => seen.push(text)), 5);
    for (const word of ['one', 'two', 'three']) {
      for (let isQuick = false; !isQuick; ) {
        const start = performance.now();
        preview.write(file, '');
        await new Promise((over) => setTimeout(over, 20));
        preview.write(
          file,
          before.replace('This report describes', `This report of version ${word} describes`),
        );
        isQuick = performance.now() - start < 60;
        await until(`version ${word} is shown`, says(`version ${word} describes`));
        // A machine that has too much else to do leaves the file empty for so long that it is wrong.
        if (!isQuick) seen.length = 0;
      }
    }
    clearInterval(watching);
    expect(new Set(seen)).toEqual(new Set(['As saved']));
    preview.write(file, before);
    await until('all is as before', doesNotSay('of version'));
  });

  test('a storm of saves ends with what was saved last', async () => {
    const before = preview.text(file);
    for (let round = 0; round < 60; round += 1) {
      preview.write(file, before.replace('This report describes', `This report, round ${round}, describes`));
      preview.write(`narrative/2020-12/stray-${round}.txt`, 'x');
    }
    await until('the last round is shown', says('round 59, describes'));
    for (let round = 0; round < 60; round += 1)
      unlinkSync(join(folder, 'data', `narrative/2020-12/stray-${round}.txt`));
    preview.write(file, before);
    await until('all is as before', doesNotSay('round 59'));
  });

  test('where the address names no paper, and none is there any more, the last good one stays', async () => {
    await page().goto(preview.address);
    await until('a paper is shown', async () => (await paper()).length > 1000);
    const text = await paper();
    await paperIn(page()).evaluate(() => document.defaultView?.scrollTo({ top: 900, behavior: 'instant' }));
    const month = join(folder, 'data', 'narrative', '2020-12');
    renameSync(month, join(folder, 'away'));
    await until('something is told', async () => (await problems()).length > 0);
    expect(await paper()).toBe(text);
    expect(await page().$eval('#none', (none) => (none as HTMLElement).hidden)).toBe(true);
    renameSync(join(folder, 'away'), month);
    await until('all is well', async () => (await status()) === 'As saved');
    expect(await paperIn(page()).evaluate(() => document.defaultView?.scrollY)).toBe(900);
    await open('progress-report');
  });

  test('a link out of the programme that is replaced by a file is mended', async () => {
    const risks = join(folder, 'data', 'risks.yaml');
    renameSync(risks, join(folder, 'risks.yaml'));
    symlinkSync(join(folder, 'risks.yaml'), risks);
    await until('the link is told', async () => (await problems()).some((one) => one.includes('leads out')));
    renameSync(join(folder, 'risks.yaml'), risks);
    await until('all is well', async () => (await status()) === 'As saved');
  });

  test('who has found a figure by the keyboard keeps it when something is saved', async () => {
    const focused = () => paperIn(page()).evaluate(() => document.activeElement?.textContent);
    await paperIn(page()).$eval('p .value', (value) => (value as HTMLElement).focus());
    const figure = await focused();
    const before = preview.text(file);
    preview.edit(file, 'This report describes', 'This report now describes');
    await until('the change is shown', says('This report now describes'));
    expect(await focused()).toBe(figure);
    preview.write(file, before);
    await until('all is as before', doesNotSay('This report now describes'));
  });

  test('a folder that is gone is told, and all is well when it is back', async () => {
    const text = await paper();
    renameSync(join(folder, 'data'), join(folder, 'away'));
    await until('something is told', async () => (await problems()).length > 0);
    renameSync(join(folder, 'away'), join(folder, 'data'));
    await until('all is well', async () => (await status()) === 'As saved');
    expect(await paper()).toBe(text);
  });
});

describe('the server', () => {
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(new URL(path, preview.address), { headers });

  test('prints the pages as a report would', async () => {
    const answer = await ask('/paper/fund-position.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test.each([{ origin: 'http://council.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'refuses whoever comes from elsewhere: %j',
    async (headers) => {
      const answer = await ask('/state?paper=', headers);
      expect([answer.status, await answer.text()]).toEqual([403, 'This preview is for its own page only.\n']);
    },
  );

  test.each([
    '/paper/..%2f..%2fprogramme.html',
    '/paper/%2e%2e.html',
    '/programme.yaml',
    '/paper/',
    '/data/kpis.yaml',
  ])('gives out no file: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each(['council.example', 'council.example:80', '127.0.0.1'])(
    'refuses who calls it %s',
    async (host) => {
      const { hostname, port } = new URL(preview.address);
      const status = await new Promise((answered) => {
        request({ hostname, port, path: '/', headers: { host } }, ({ statusCode }) =>
          answered(statusCode),
        ).end();
      });
      expect(status).toBe(403);
    },
  );

  test('changes nothing, whatever it is sent', async () => {
    const answer = await fetch(preview.address, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
  });

  test('shows nothing that a link leads to out of the programme', async () => {
    const secret = join(folder, 'secret.md');
    writeFileSync(
      secret,
      preview.text('narrative/2020-12/progress-report.md').replace('This report', 'A secret'),
    );
    symlinkSync(secret, join(folder, 'data', 'narrative', '2020-12', 'linked.md'));
    const told = 'leads out of the programme folder';
    await until('the link is told', async () => (await problems()).some((one) => one.includes(told)));
    for (const path of ['/state?paper=linked', '/paper/linked.html', '/paper/linked.pdf'])
      expect(await (await ask(path)).text()).not.toContain('A secret');
    unlinkSync(join(folder, 'data', 'narrative', '2020-12', 'linked.md'));
    await until('all is well', async () => (await status()) === 'As saved');
  });

  test('ends when it is told to, and says so to the page', async () => {
    expect(await preview.end()).toBe(0);
    await until('the page knows', async () => (await status()).startsWith('The preview has ended'));
    faults.length = 0;
  });
});
