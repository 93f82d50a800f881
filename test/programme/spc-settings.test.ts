import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/programme/decode.js';
import { kpi } from '../../src/programme/inputs/kpis-file.js';
import { programmeFile } from '../../src/programme/inputs/programme-file.js';
import { jsonSchema } from '../../src/programme/schemas.js';
import { SETTINGS } from '../support/small-programme.js';
import { hints, told } from '../support/told.js';
import { yaml } from '../support/yaml.js';

const programme = (spc: string) => decode(programmeFile, yaml(SETTINGS + spc));

const measure = (spc: string) =>
  decode(
    kpi,
    yaml(`id: a
name: b
group: c
unit: count
polarity: neutral
decimals: 0
definition: d
owner: e
source: f
${spc}`),
  );

describe('spc of programme.yaml', () => {
  test('C2, C6, C18: has the defaults of the domain where nothing is written', () => {
    const defaults = { method: 'xmr', 'screen-outliers': true, 'two-of-three': 'nhs-plot-the-dots' };
    expect(programme('').value?.spc).toEqual(defaults);
    expect(programme('spc:\n').value?.spc).toEqual(defaults);
  });

  test('is what is written', () => {
    const written = 'spc: { method: run-chart, screen-outliers: false, two-of-three: mdc2023 }';
    expect(programme(written).value?.spc).toEqual({
      method: 'run-chart',
      'screen-outliers': false,
      'two-of-three': 'mdc2023',
    });
  });

  test.each([
    ['spc: { methods: xmr }', 'There is no key "methods" here.', 'Did you mean "method"?'],
    [
      'spc: { method: i-chart }',
      '"i-chart" is not one of xmr, run-chart, none.',
      'Known here: xmr, run-chart, none.',
    ],
    ['spc: { screen-outliers: yes }', '"yes" is not true or false.', 'Write it like true.'],
    ['spc: { two-of-three: mdc2032 }', /is not one of nhs-plot-the-dots, mdc2023/, 'Did you mean "mdc2023"?'],
  ])('%s is refused', (written, message, hint) => {
    const { value, diagnostics } = programme(written);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatch(message);
    expect(hints(diagnostics)).toEqual([hint]);
  });
});

describe('spc of a KPI', () => {
  test('C11, C12: has no rebase and no baseline unless they are written', () => {
    expect(measure('').value?.spc).toEqual({ rebases: [] });
  });

  test('C11, C12, C18: is what is written', () => {
    const written = measure(`spc:
  method: run-chart
  baseline: 12
  rebases:
    - { month: April 2020, reason: The front door moved }
`);
    expect(written.value?.spc).toEqual({
      method: 'run-chart',
      baseline: 12,
      rebases: [{ month: '2020-04', reason: 'The front door moved' }],
    });
  });

  test.each(['11', '6', '0', '-12', '12.5', 'twelve', '601'])(
    'C12: a baseline of %s is refused',
    (baseline) => {
      expect(told(measure(`spc: { baseline: ${baseline} }`).diagnostics)).toEqual([
        `10:18 [${baseline}] bad-value: "${baseline}" is not a whole number from 12 to 600.`,
      ]);
    },
  );

  test('C11: a rebase without reason or month is refused', () => {
    expect(told(measure('spc: { rebases: [{ month: 2020-04 }] }').diagnostics)).toEqual([
      '10:18 [{ month: 2020-04 }] missing-key: "reason" is missing.',
    ]);
    expect(told(measure('spc: { rebases: [{ reason: x }] }').diagnostics)).toEqual([
      '10:18 [{ reason: x }] missing-key: "month" is missing.',
    ]);
  });
});

test('an editor takes the settings as people write them, and needs none', () => {
  const schema = JSON.parse(JSON.stringify(jsonSchema('programme.yaml')));
  expect(schema.required).not.toContain('spc');
  expect(schema.properties.spc.required).toBeUndefined();
  expect(schema.properties.spc.properties['screen-outliers'].type).toContain('boolean');
});
