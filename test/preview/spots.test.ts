import { expect, test } from '@jest/globals';
import { SourceText, type Span, spanOf } from '../../src/diagnostics/source-text.js';
import { goodPage } from '../../src/preview/good-page.js';
import { spotsOf } from '../../src/preview/spots.js';
import { samplePaper } from '../support/sample-paper.js';

const paper = samplePaper('2021-02', 'scrutiny-update');
const page = goodPage(paper, '');
const narrative = page.parts[0]?.source ?? new SourceText('', '');
const series = page.figures
  .flatMap(({ origins }) => origins)
  .find(({ source }) => source.name.endsWith('kpi-series.csv'))?.source;

const inFile = (source: SourceText | undefined, text: string): Span => {
  if (!source) throw new Error('no such file');
  const start = source.text.indexOf(text);
  expect(start).toBeGreaterThan(0);
  return spanOf(source, start, start + text.length);
};

const lineIn = ({ source, start }: Span): number => source.position(start).line;

test('a problem in a paragraph stands beside it', () => {
  const span = inFile(narrative, '{{kpi "re-referrals"}}');
  const { lines, figures, cover } = spotsOf(span, page);
  expect([lines, figures, cover]).toEqual([[lineIn(span)], [], false]);
});

test('one in the front matter stands at the head of the paper', () => {
  expect(spotsOf(spanOf(narrative, 0), page)).toEqual({ lines: [], figures: [], cover: true });
});

test('one in a file that has grown since the page was made is found at the paragraph as it was', () => {
  const was = inFile(narrative, '{{kpi "re-referrals"}}');
  const grown = new SourceText(narrative.name, narrative.text.replace('\n# ', '\nNew.\n\nNewer.\n\n# '));
  const is = inFile(grown, '{{kpi "re-referrals"}}');
  expect(lineIn(is)).toBe(lineIn(was) + 4);
  expect(spotsOf(is, page).lines).toEqual([lineIn(was)]);
});

test('one in a row of data is marked at every figure that was read from the row, and at no other', () => {
  const span = inFile(series, 're-referrals,local,2021-01');
  const { figures } = spotsOf(span, page);
  const marked = figures.map((index) => page.figures[index]?.text);
  expect(marked.length).toBeGreaterThan(2);
  expect(new Set(marked)).toContain('25.0%');
  const others = page.figures.filter((_, index) => !figures.includes(index));
  expect(
    others.some(({ origins }) =>
      origins.some((origin) => origin.source === span.source && lineIn(origin) === lineIn(span)),
    ),
  ).toBe(false);
});

test('one that the page does not concern is nowhere on it, nor is one without a place', () => {
  const nowhere = { lines: [], figures: [], cover: false };
  expect(spotsOf(spanOf(new SourceText('data/risks.yaml', 'risks: []'), 0), page)).toEqual(nowhere);
  expect(spotsOf(undefined, page)).toEqual(nowhere);
  expect(spotsOf(inFile(narrative, '{{kpi "re-referrals"}}'), undefined)).toEqual(nowhere);
});
