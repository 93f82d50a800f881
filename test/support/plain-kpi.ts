import { decode } from '../../src/programme/decode.js';
import { type Kpi, kpi } from '../../src/programme/inputs/kpis-file.js';
import { yaml } from './yaml.js';

/** A neutral KPI with some lines of its own: `unit: count`. */
export const plainKpi = (...lines: readonly string[]): Kpi => {
  const own = new Set(lines.map((line) => line.split(':')[0]));
  const plain = [
    'id: a',
    'name: Stock',
    'group: c',
    'polarity: neutral',
    'definition: d',
    'owner: e',
    'source: f',
  ].filter((line) => !own.has(line.split(':')[0]));
  const { value } = decode(kpi, yaml([...plain, ...lines].join('\n')));
  if (!value) throw new Error('no KPI');
  return value;
};
