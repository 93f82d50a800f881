import { describe, expect, test } from '@jest/globals';
import { barChart } from '../support/bar-builder.js';
import { chart, reference } from '../support/paper-builder.js';
import { timelineChart } from '../support/timeline-builder.js';
import { htmlOfBlocks } from './render-for-test.js';

describe('charts (domain J6)', () => {
  const html = htmlOfBlocks(
    chart(
      'figure-2',
      'Figure 2',
      'Visits recover',
      [
        { name: 'West Sussex', role: 'own', values: [70, 72, undefined, 80, 81, 84], publishedFrom: 4 },
        { name: 'England', role: 'nation', values: [75, 75, 75, 76, 76, 76] },
      ],
      90,
    ),
  );

  test('are figures with a message, a name and a description', () => {
    expect(html).toContain('<figure role="group" aria-labelledby="figure-2-caption">');
    expect(html).toContain('<span class="label">Figure 2:</span> Visits recover</p>');
    expect(html).toContain('role="img" aria-labelledby="figure-2-title figure-2-description"');
    expect(html).toContain('<title id="figure-2-title">Figure 2: Visits recover</title>');
    expect(html).toMatch(/<desc id="figure-2-description">Line chart, April 2019/);
  });

  test('have the key above the drawing, with markers and dashes', () => {
    const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';
    expect(html.indexOf(legend)).toBeLessThan(html.indexOf('class="drawing drawing--line"'));
    expect(legend).toContain(' West Sussex</li>');
    expect(legend).toContain('stroke-dasharray="2 4"');
    expect(legend).toContain(' Target 90%</li>');
    expect(legend).toContain('<li>Hollow markers: illustrative values</li>');
  });

  test('draw solid and hollow markers, and label lines at their ends', () => {
    expect(html.match(/<path class="hollow"/g)).toHaveLength(1);
    expect(html).toMatch(/<text class="end-label"[^>]*>West Sussex<\/text>/);
    expect(html).toMatch(/<text class="tick tick--middle"[^>]*>Apr<tspan[^>]*>2019<\/tspan><\/text>/);
  });

  test('are followed by the table of their data', () => {
    expect(html).toContain('<span class="caption" id="figure-2-data">Data for Figure 2</span>');
    expect(html).toContain(
      '<table class="grid grid--data grid--dense grid--figures" aria-labelledby="figure-2-data">',
    );
    expect(html).toContain('<td><span class="value">[x]</span></td>');
  });

  test('may refer to a table of the paper that has their data', () => {
    const { data, ...drawn } = chart('figure-3', 'Figure 3', 'Visits', [
      { name: 'West Sussex', role: 'own', values: [70, 72] },
    ]);
    expect(data).toHaveProperty('columns');
    const html = htmlOfBlocks({ ...drawn, data: reference('table-1', 'Table 1') });
    expect(html).toContain(
      '<p class="note">The data of Figure 3 are in <a class="reference" href="#table-1">Table 1</a>.',
    );
    expect(html).not.toContain('<table');
  });

  test('still have their key there', () => {
    const drawn = chart('figure-3', 'Figure 3', 'Visits', [
      { name: 'West Sussex', role: 'own', values: [70, 72] },
    ]);
    const html = htmlOfBlocks({ ...drawn, data: reference('table-1', 'Table 1') });
    expect(html).toMatch(/Table 1<\/a>\. <span class="key">Key: .*illustrative/);
  });
});

describe('bars', () => {
  const html = htmlOfBlocks(
    barChart('figure-4', 'Figure 4', 'Less is spent', ['Planned spend', 'Projected spend'], {
      'Temporary additional capacity (service & corporate); retention offer': [3120, 2398],
      'Temporary contingency': [580, undefined],
      Variation: [-265, 0],
    }),
  );

  test('are drawn a mark for each series, told apart by their fill (domain J5)', () => {
    expect(html).toMatch(/<g class="series-1">\s*<path class="bar bar--hollow" d="M[^"]*z"\/>/);
    expect(html).toMatch(/<g class="series-1">\s*<path class="bar bar--solid" d="M[^"]*z"\/>/);
  });

  test('are keyed above the drawing by the same fills', () => {
    const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';
    expect(html.indexOf(legend)).toBeLessThan(html.indexOf('class="drawing drawing--bars"'));
    expect(legend).toMatch(/<path class="bar bar--hollow"[^>]*>\s*<\/svg> Planned spend<\/li>/);
    expect(legend).toMatch(/<path class="bar bar--solid"[^>]*>\s*<\/svg> Projected spend<\/li>/);
  });

  test('have names in lines, values at their ends, and words where there is none', () => {
    expect(html).toMatch(/<text class="name"[^>]*>Temporary additional capacity<\/text>/);
    expect(html).toMatch(/<text class="bar-label bar-label--after"[^>]*>3,120<\/text>/);
    expect(html).toMatch(/<text class="bar-label bar-label--before"[^>]*>\(265\)<\/text>/);
    expect(html).toMatch(/<text class="bar-label bar-label--absent"[^>]*>no figure<\/text>/);
    expect(html).toMatch(/<text class="tick" x="0"[^>]*>£000<\/text>/);
  });

  test('are followed by a table of the usual kind, which has few columns', () => {
    expect(html).toContain('<table class="grid grid--data grid--figures" aria-labelledby="figure-4-data">');
  });

  test('of one series need no key', () => {
    const alone = htmlOfBlocks(barChart('figure-4', 'Figure 4', 'One', ['Spend'], { Temporary: [5] }));
    expect(alone).not.toContain('class="legend"');
    expect(alone).toContain('<path class="bar bar--solid"');
  });

  test('of three and four series have lines inside', () => {
    const series = ['First', 'Second', 'Third', 'Fourth'];
    const four = htmlOfBlocks(barChart('figure-4', 'Figure 4', 'Four', series, { All: [4, 5, 6, 7] }));
    expect(four).toMatch(
      /<g class="series-2">\s*<path class="bar bar--hatched"[^>]*>\s*<path class="bar-lines"/,
    );
    expect(four).toMatch(
      /<g class="series-3">\s*<path class="bar bar--striped"[^>]*>\s*<path class="bar-lines"/,
    );
  });
});

describe('timelines', () => {
  const html = htmlOfBlocks(
    timelineChart('figure-5', 'Figure 5', 'One of three is late', {
      Workforce: [
        { name: 'Training', baseline: '30 April 2021', forecast: 'May 2021', remark: '1 month late' },
        { name: 'Offer', baseline: 'January 2021', actual: '12 January 2021', remark: 'complete' },
      ],
      Regulation: [{ name: 'Visit', remark: 'no date yet' }],
    }),
  );
  const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';

  test('draw all marks of a sort as one, hollow, filled or with a tick (domain J5)', () => {
    for (const look of ['baseline', 'forecast', 'actual', 'actual-tick', 'slip', 'slip-head'])
      expect(html.replace(legend, '').match(new RegExp(`<path class="${look}" `, 'g'))).toHaveLength(1);
  });

  test('have a key of the marks that are there', () => {
    for (const word of ['Baseline', 'Forecast', 'Actual', 'Slip']) expect(legend).toContain(` ${word}</li>`);
    expect(legend).toContain('<li>Bars: dates known only as a period</li>');
    const days = timelineChart('figure-6', 'Figure 6', 'One', {
      Workforce: [{ name: 'Training', forecast: '28 May 2021' }],
    });
    const short = /<ul class="legend".*?<\/ul>/s.exec(htmlOfBlocks(days))?.[0] ?? '';
    expect(short.match(/<li>/g)).toHaveLength(1);
    expect(short).toContain(' Forecast</li>');
  });

  test('say in words what the groups, the rows and their slips are, and which day it is', () => {
    expect(html).toMatch(/<text class="group-heading"[^>]*>Workforce<\/text>/);
    expect(html).toMatch(/<text class="name"[^>]*>Training<\/text>/);
    expect(html).toMatch(/<text class="name"[^>]*>1 month late<\/text>/);
    expect(html).toMatch(/<text class="today-label"[^>]*>As at 26 February 2021<\/text>/);
  });

  test('of many rows get a portrait page even among landscape ones', () => {
    expect(html).toContain('<div class="chart" id="figure-5">');
    const rows = Array.from({ length: 25 }, (_, index) => ({
      name: `Milestone ${index}`,
      forecast: 'May 2021',
    }));
    expect(htmlOfBlocks(timelineChart('figure-6', 'Figure 6', 'Many', { Programme: rows }))).toContain(
      '<div class="chart chart--tall" id="figure-6">',
    );
  });
});

test('a chain of command is an ordered list from the top', () => {
  const html = htmlOfBlocks({
    kind: 'chain',
    id: 'figure-1',
    label: 'Figure 1',
    title: 'Staffing',
    levels: ['Director', 'Head'],
  });
  expect(html).toContain(
    '<p class="caption" id="figure-1-caption"><span class="label">Figure 1:</span> Staffing',
  );
  expect(html).toMatch(/<ol class="levels" role="list">\s*<li>Director<\/li>\s*<li>Head<\/li>\s*<\/ol>/);
});
