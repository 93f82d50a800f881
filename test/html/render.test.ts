import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../../src/paper/paper.js';
import { figure, heading, list, paper, paragraph, section } from '../support/paper-builder.js';
import { bodyOf, htmlOf, origin, shippedTheme, themeWith } from './render-for-test.js';
import { samplePaper } from './sample/sample-paper.js';

const sample = htmlOf(samplePaper({ draft: true, hostile: true }));

const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*? ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('the page', () => {
  test('is British English, with a title of its own', () => {
    const html = htmlOf(paper());
    expect(html.startsWith('<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">')).toBe(
      true,
    );
    expect(html).toContain(
      '<title>Children First Improvement Programme: Update – Children and Young People’s Services Scrutiny Committee, 10 March 2021</title>',
    );
  });

  test('forbids everything from elsewhere, and scripts', () => {
    expect(sample).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`,
    );
    expect(sample).not.toMatch(/<script|<link|<iframe| on\w+=|javascript:|url\((?!data:)/i);
  });

  test('has one h1, no skipped heading level, landmarks and a skip link (domain J2)', () => {
    const levels = [...bodyOf(sample).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const landmark of ['header', 'nav', 'main'])
      expect(sample.match(new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1);
    expect(sample).toContain('<a class="skip" href="#paper-text">');
  });

  test('has every id once, and every reference finds its target', () => {
    const ids = attributes(bodyOf(sample), 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...attributes(bodyOf(sample), 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
      ...attributes(bodyOf(sample), 'aria-labelledby').flatMap((value) => value.split(' ')),
    ];
    for (const target of wanted) expect(ids).toContain(target);
  });

  test('is the same every time', () => {
    expect(htmlOf(samplePaper({ draft: true, hostile: true }))).toBe(sample);
    const fresh = themeWith().value;
    expect(fresh && htmlOf(samplePaper({ draft: true, hostile: true }), fresh)).toBe(sample);
  });

  test('has no stray space inside a text block: they are printed with `pre-wrap`', () => {
    const blocks = [...bodyOf(sample).matchAll(/<(p|h\d|th|td|caption|figcaption)\b[^>]*>(.*?)<\/\1>/gs)];
    expect(blocks.length).toBeGreaterThan(100);
    for (const [, , text] of blocks) {
      expect(text).not.toMatch(/\n|\t| {2}(?!')/);
      expect(text).not.toMatch(/^\s|\s$/);
    }
  });
});

describe('the cover', () => {
  test('says who meets when, what about, and whose report it is', () => {
    const cover = /<header class="cover">.*?<\/header>/s.exec(htmlOf(paper()))?.[0] ?? '';
    const text = cover.replace(/<[^>]*>/g, '').replace(/\n+/g, '\n');
    expect(text.trim().split('\n')).toEqual([
      'West Sussex County Council',
      'Children and Young People’s Services Scrutiny Committee',
      '10 March 2021',
      'Children First Improvement Programme: Update',
      'Report by Lucy Butler, Executive Director of Children, Young People and Learning',
      'Electoral divisions All',
      'As at 28 February 2021, with data to 31 January 2021',
    ]);
  });

  test('is a plain one for a kind that brings none', () => {
    expect(htmlOf({ ...paper(), kind: 'another' })).toContain('<span class="term">Programme</span>');
  });
});

describe('the closing', () => {
  test('G7, G10: has no signature where the kind of paper is not signed, but says whom to ask and what it relied on', () => {
    const closing = /<section class="closing">.*?<\/section>/s.exec(
      htmlOf({ ...paper(), kind: 'progress-report' }),
    )?.[0];
    expect(
      closing
        ?.replace(/<[^>]*>/g, '')
        .trim()
        .split(/\n+/),
    ).toEqual([
      'Contact',
      'Vince Clark, Children First Transformation Director',
      'Background papers',
      'None',
      `Made from inputs ${origin.inputs} by cfip ${origin.version}.`,
    ]);
  });

  test('K2: what it was made from stands once, at the end: beside the contact, or after the appendices', () => {
    const appendix = { ...section('a', 'Appendix 1', 'Figures'), orientation: 'landscape' as const };
    for (const made of [paper(), { ...paper(), appendices: [appendix] }]) {
      const text = bodyOf(htmlOf(made))
        .replace(/<[^>]*>/g, '')
        .trim();
      expect(text.match(/Made from inputs/g)).toHaveLength(1);
      expect(text).toMatch(/Made from inputs 0a1b2c3d4e5f by cfip 1\.2\.3\.$/);
    }
  });

  test('is signed for a kind that brings none of its own', () => {
    expect(htmlOf({ ...paper(), kind: 'another' })).toContain('<div class="signature">');
  });
});

describe('a draft (domain K7)', () => {
  test('says so in the page, its title and every running header', () => {
    expect(sample).toContain('<p class="draft"><strong>DRAFT</strong>');
    expect(sample).toContain('<title>DRAFT – ');
    expect(sample).toMatch(/--running-left: "DRAFT – Children/);
    expect(sample).toMatch(/--running-first: "DRAFT"/);
  });

  test('is nowhere in a paper that is none', () => {
    expect(htmlOf(samplePaper())).not.toContain('DRAFT');
  });
});

describe('sections', () => {
  const html = bodyOf(
    htmlOf({
      ...paper(
        section('summary', undefined, 'Summary', paragraph(undefined, 'Text.')),
        { ...section('wide', '2', 'Wide'), orientation: 'landscape' },
        section('continuous', undefined, 'Continuous', paragraph('17', 'Text.')),
      ),
      appendices: [section('appendix-1', 'Appendix 1', 'Figures', heading('sub', 3, 'Sub'))],
    }),
  );

  test('hang their numbers in the margin where they have any', () => {
    expect(html).toContain('<section id="summary" class="section">\n<h2>Summary</h2>');
    expect(html).toContain(
      '<section id="wide" class="section section--hanging section--landscape">\n<h2><span class="number">2.</span> Wide</h2>',
    );
    expect(html).toContain('<section id="continuous" class="section section--hanging">');
  });

  test('are followed by signature, contact, appendices and background papers (domain G1, G7)', () => {
    expect(html).toMatch(
      /<strong>Lucy Butler<\/strong>.*Contact.*Vince Clark.*Appendices.*Background papers.*None/s,
    );
    expect(html).toContain('<a href="#appendix-1">Appendix 1: Figures</a>');
    expect(html.indexOf('<section id="appendix-1"')).toBeGreaterThan(html.indexOf('Background papers'));
    expect(html).toContain('<h2>Appendix 1: Figures</h2>');
  });
});

describe('fonts', () => {
  const faces = (html: string): number => html.match(/@font-face/g)?.length ?? 0;

  test('are embedded, and those for other letters only where there are any', () => {
    expect(faces(htmlOf(paper()))).toBe(4);
    const named = (name: string): Paper => paper(section('here', '1', 'Here', paragraph('1.1', name)));
    expect(faces(htmlOf(named('Siân, £, “quoted”, − and ↑')))).toBe(4);
    expect(faces(htmlOf(named('Tŷ Gwyn, Łukasz')))).toBe(8);
    expect(faces(htmlOf(named('Nguyễn')))).toBe(8);
  });
});

test('a paper of twenty pages takes little time once the theme is warm', () => {
  const long = paper(
    ...Array.from({ length: 20 }, (_, page) =>
      section(
        `section-${page}`,
        `${page + 1}`,
        'A page of text',
        ...Array.from({ length: 6 }, (_, index) =>
          paragraph(`${page + 1}.${index + 1}`, 'word '.repeat(100), figure('25.0%', 'i'), '.'),
        ),
        list('bullets', ['one', 'two', 'three']),
      ),
    ),
  );
  htmlOf(long, shippedTheme());
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    htmlOf(long, shippedTheme());
    return performance.now() - start;
  });
  // It is a few milliseconds; a machine that has other things to do does not stop in the middle of all ten.
  expect(Math.min(...times)).toBeLessThan(100);
});
