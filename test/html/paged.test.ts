import { describe, expect, test } from '@jest/globals';
import { paged } from '../../src/html/paged.js';

const entry = (title: string) => `<li><a href="#${title}">${title} <span class="page"></span></a></li>`;
const page = (...titles: readonly string[]) =>
  `<!doctype html>\n<html lang="en-GB"><body><nav><ul>${titles.map(entry).join('')}</ul></nav></body></html>`;

describe('a page as it goes to the printer', () => {
  test('has places for the numbers of pages, with every digit among them', () => {
    const printed = paged(page('a', 'b', 'c', 'd'));
    expect(printed).toContain('<html class="paged" lang="en-GB">');
    expect([...printed.matchAll(/<span class="page">(\d*)<\/span>/g)].map(([, digits]) => digits)).toEqual([
      '012',
      '345',
      '678',
      '901',
    ]);
  });

  test('is otherwise as it is on a screen', () => {
    const html = page('a', 'b', 'c', 'd');
    expect(
      paged(html)
        .replace(' class="paged"', '')
        .replace(/<span class="page">\d{3}/g, '<span class="page">'),
    ).toBe(html);
  });

  test('has no contents where there are few entries, or no places in them', () => {
    const short = page('a', 'b', 'c');
    expect(paged(short)).toBe(short);
    expect(paged('<html lang="en-GB"></html>')).toBe('<html lang="en-GB"></html>');
  });
});
