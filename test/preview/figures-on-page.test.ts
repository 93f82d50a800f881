/// <reference lib="dom" />
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fontFolder, shippedTemplates } from '../../src/installation.js';
import { KeptFiles } from '../../src/preview/kept-files.js';
import { workshop } from '../../src/preview/workshop.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { pageForTests } from '../html/open-browser.js';
import { root } from '../support/root.js';

const page = pageForTests();

const papers = ['data', 'examples/smallest', 'examples/highways-recovery'].flatMap((programme) =>
  readdirSync(join(root, programme, 'narrative')).flatMap((month) =>
    readdirSync(join(root, programme, 'narrative', month)).map(
      (name) => [programme, month, name.slice(0, -'.md'.length)] as const,
    ),
  ),
);

const made = (programme: string, month: string, kind: string) => {
  const folder = join(root, programme);
  const request = { folder, month, paper: kind, templates: [join(folder, 'templates'), shippedTemplates] };
  const make = workshop({
    request,
    draft: false,
    fonts: fontFolder(),
    originOf: () => ({ inputs: '0', version: '0' }),
  });
  const now = make(new KeptFiles(nodeFiles()));
  const { page: good } = now.page(kind);
  if (!good) throw new Error('no page');
  return { good, final: now.final(kind)?.html ?? '', typeface: now.typeface };
};

// What a preview says of a figure, it says by the order in which figures stand.
test.each(papers)(
  '%s %s %s: figures stand on the page in the order of the paper, all of them',
  async (...paper) => {
    const { good } = made(...paper);
    await page().setContent(good.html);
    const shown = await page().$$eval('.value:not(a[href^="#"] .value)', (values) =>
      values.map(({ textContent }) => (textContent ?? '').replace(/\s/g, '')),
    );
    expect(shown).toEqual(good.figures.map(({ text }) => text.replace(/\s/g, '')));
    expect(shown.length).toBeGreaterThan(0);
  },
);

test.each(papers)(
  '%s %s %s: every part is marked by its line, and nothing else is another than in print',
  async (...paper) => {
    const { good, final, typeface } = made(...paper);
    const marks = [...good.html.matchAll(/<!--line (\d+)-->/g)].map(([, line]) => Number(line));
    const lines = good.parts.map(({ source, start }) => source.position(start).line);
    expect(marks).toEqual(lines);
    const faces = /@font-face\{[^}]*\}\n/g;
    expect(good.html.replace(/<!--line \d+-->/g, '')).toBe(final.replace(faces, ''));
    expect(typeface).toContain((final.match(faces) ?? ['none'])[0]);
  },
);
