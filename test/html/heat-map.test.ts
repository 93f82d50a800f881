import { describe, expect, test } from '@jest/globals';
import type { HeatBand } from '../../src/charts/heat-map.js';
import { heatMapDrawing } from '../../src/html/view/heat-map-view.js';
import { heatMapChart, heatMapSpec } from '../support/heat-map-builder.js';
import { htmlOfBlocks } from './render-for-test.js';

describe('a heat map (domain J5, J6)', () => {
  const html = htmlOfBlocks(
    heatMapChart('figure-1', 'Figure 1', 'One risk is high', { '3x5': ['R-01'], '2x2': ['R-02', 'R-03'] }),
  );
  const texts = (look: string) =>
    [...html.matchAll(new RegExp(`<text class="${look}"[^>]*>([^<]*)</text>`, 'g'))].map(([, text]) => text);

  test('says the band of every cell in a word, and its score', () => {
    const words = texts('cell-label');
    expect(words).toHaveLength(25);
    expect(words.filter((word) => word === 'High')).toHaveLength(6);
    expect(words.filter((word) => word === 'Low')).toHaveLength(8);
    expect(texts('cell-label cell-label--score').slice(0, 5)).toEqual(['5', '10', '15', '20', '25']);
  });

  test('names its risks and its axes', () => {
    expect(texts('cell-name')).toEqual(['R-01', 'R-02, R-03']);
    expect(texts('name')).toEqual(['Likelihood', 'Impact']);
    expect(texts('tick tick--middle')).toEqual(['5', '4', '3', '2', '1', '1', '2', '3', '4', '5']);
  });

  test('has a key of the bands, the highest first, with the pattern of each', () => {
    const legend = /<ul class="legend".*?<\/ul>/s.exec(html)?.[0] ?? '';
    expect([...legend.matchAll(/<\/svg> ([^<]*)<\/li>/g)].map(([, text]) => text)).toEqual([
      'High: 15 to 25',
      'Medium: 5 to 14',
      'Low: 1 to 4',
    ]);
    expect(legend.match(/class="strip strip--\w+ tone--\w+"/g)).toEqual([
      'class="strip strip--solid tone--red"',
      'class="strip strip--hatched tone--amber"',
      'class="strip strip--hollow tone--green"',
    ]);
  });

  test('has a name, a description and the table of its data', () => {
    expect(html).toContain('role="img" aria-labelledby="figure-1-title figure-1-description"');
    expect(html).toContain('<span class="caption" id="figure-1-data">Data for Figure 1</span>');
  });

  test('draws the cells of a band as one mark, and nothing for a band that has none', () => {
    const bands: readonly HeatBand[] = [
      { name: 'Low', from: 1, to: 17 },
      { name: 'Odd', from: 18, to: 19 },
      { name: 'A very long name that would run into the score', from: 20, to: 25 },
    ];
    const { bands: drawn, labels } = heatMapDrawing(heatMapSpec({}, bands));
    expect(drawn.map(({ grounds }) => grounds.split('M').length - 1)).toEqual([22, 0, 3]);
    expect(labels[3]?.text).toMatch(/^A very long.*…$/);
    expect(
      htmlOfBlocks(heatMapChart('figure-1', 'Figure 1', 'None', {}, bands)).match(/<path class="cell"/g),
    ).toHaveLength(2);
  });
});
