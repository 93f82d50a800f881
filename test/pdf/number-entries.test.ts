import { describe, expect, test } from '@jest/globals';
import type { Font } from '../../src/pdf/content/font.js';
import type { PageContent } from '../../src/pdf/content/page-content.js';
import { scanPage } from '../../src/pdf/content/scan-page.js';
import { markPage } from '../../src/pdf/mark-page.js';
import { numberEntries } from '../../src/pdf/number-entries.js';
import { type Kid, type Tag, textOf } from '../../src/pdf/tags/tag.js';
import { pagePlace } from '../../src/words/page-place.js';

/** Digits have the codes from 16 on, and are all as wide; `T` is any letter. */
const font: Font = {
  codeBytes: 2,
  textOf: new Map([...'0123456789T'].map((letter, index) => [16 + index, letter])),
  widthOf: new Map(),
  defaultWidth: 500,
};
const resources = { font: () => font, kindOf: () => 'form' as const };

const hex = (text: string) =>
  [...text].map((letter) => ('0123456789T'.indexOf(letter) + 16).toString(16).padStart(4, '0'));

/** How the browser shows a word: each letter at a place of its own, or all of them at once. */
const spread = (text: string) =>
  hex(text)
    .map((code) => `<${code}> Tj 5 0 Td`)
    .join(' ');
const whole = (text: string) => `<${hex(text).join('')}> Tj`;

/** A page with an entry for each text, which has the numbers 2n (a title) and 2n + 1 (a place). */
const pageOf = (texts: readonly string[], show: (text: string) => string): PageContent => {
  const piece = (mcid: number, shown: string) =>
    `/Span <</MCID ${mcid} >>BDC BT /F1 10 Tf 1 0 0 1 0 0 Tm ${shown} ET EMC`;
  const stream = texts
    .map((text, entry) => `${piece(2 * entry, whole('T'))} ${piece(2 * entry + 1, show(text))}`)
    .join('\n');
  return scanPage(Buffer.from(stream, 'latin1'), 0, [0, 0, 600, 800], resources);
};

const tag = (role: string, kids: readonly Kid[]): Tag => ({ role, kids, attributes: new Map() });

const listOf = (content: PageContent, entries: number, role = 'TOC'): Tag =>
  tag('Document', [
    tag(
      role,
      Array.from({ length: entries }, (_, entry) =>
        tag('TOCI', [
          tag('Link', [
            ...[2 * entry, 2 * entry + 1].flatMap((mcid) => content.pieces.get(mcid) ?? []),
            { page: 0, annotation: 100 + entry },
          ]),
        ]),
      ),
    ),
  ]);

const places = Array.from({ length: 5 }, (_, entry) => pagePlace(entry));
const pages = [1, 8, 9, 41, 309];
const pageOfLink = (annotation: number) => pages[annotation - 100];

/** What a page shows, read anew from what was written. */
const shownBy = (content: PageContent): readonly string[] => {
  const roles = new Map([...content.pieces.values()].map((piece) => [piece, 'Span']));
  const again = scanPage(markPage(content, roles), 0, [0, 0, 600, 800], resources);
  return [...again.pieces.values()].map(({ text }) => text);
};

describe('the entries of the contents', () => {
  test.each([
    ['letter by letter', spread],
    ['at once', whole],
  ])('get the numbers of their pages, counted from 1, where places are shown %s', (_, show) => {
    const content = pageOf(places, show);
    const { contents, tags } = numberEntries([content], listOf(content, 5), pageOfLink);
    const numbers = ['2', '9', '10', '42', '310'];
    expect(textOf(tags)).toBe(numbers.map((number) => `T${number}`).join(''));
    expect(contents.map(shownBy)).toEqual([numbers.flatMap((number) => ['T', number])]);
  });

  test('end where their places end', () => {
    const content = pageOf(places, whole);
    const { contents } = numberEntries([content], listOf(content, 5), pageOfLink);
    const bytes = Buffer.from(markPage(contents[0] ?? content, new Map())).toString('latin1');
    // The place of 2 has three digits of half an em.
    expect(bytes).toContain('[-1000<0012>] TJ');
    expect(bytes).toContain('[-500<00140012>] TJ');
    expect(bytes).toContain('[0<001300110010>] TJ');
  });

  test.each([
    ['is no list of contents', listOf(pageOf(places, whole), 5, 'L')],
    ['has other digits at the ends of its links', listOf(pageOf(['012', '345', '679'], whole), 3)],
  ])('of a list that %s stay as they are', (_, tags) => {
    expect(textOf(numberEntries([], tags, pageOfLink).tags)).toBe(textOf(tags));
  });

  test('that lead nowhere are a fault of ours, and so is a number that has no place', () => {
    const content = pageOf(places, whole);
    expect(() => numberEntries([content], listOf(content, 5), () => undefined)).toThrow('leads nowhere');
    expect(() => numberEntries([content], listOf(content, 5), () => 1000)).toThrow('no place');
  });
});
