import { describe, expect, test } from '@jest/globals';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { writeSarif } from '../../src/diagnostics/show/sarif.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

const source = new SourceText('my data/kpi-series.csv', 'kpi,value\na,25.0x\na,3\n');
const log = (tell: (diagnostics: Diagnostics) => void) => {
  const diagnostics = new Diagnostics();
  tell(diagnostics);
  return JSON.parse(writeSarif(diagnostics.all));
};
const region = (startLine: number, startColumn: number, endColumn: number) => ({
  physicalLocation: {
    artifactLocation: { uri: 'my%20data/kpi-series.csv' },
    region: { startLine, startColumn, endLine: startLine, endColumn },
  },
});

describe('a SARIF log', () => {
  test('has a result for each problem at its place, and a rule for each kind of them', () => {
    const { version, runs } = log((told) => {
      told.error('bad-value', '"25.0x" is not a number.', {
        span: spanOf(source, 12, 17),
        hint: 'Write 25.0%.',
        related: [{ message: 'first here', span: spanOf(source, 18, 19) }],
      });
      told.note('value-withheld', 'One is withheld.', { span: spanOf(source, 18, 19) });
      told.warning('bad-value', 'x', {});
    });
    expect(version).toBe('2.1.0');
    const [{ tool, columnKind, results }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['bad-value', 'value-withheld']);
    expect(tool.driver.rules[0].shortDescription.text).toBe('a value is not of its kind');
    expect(results).toEqual([
      {
        ruleId: 'bad-value',
        ruleIndex: 0,
        level: 'error',
        message: { text: '"25.0x" is not a number. Write 25.0%.' },
        // The end is the column behind the last.
        locations: [region(2, 3, 8)],
        relatedLocations: [{ ...region(3, 1, 2), message: { text: 'first here' } }],
      },
      expect.objectContaining({ ruleId: 'value-withheld', ruleIndex: 1, level: 'note' }),
      expect.objectContaining({ ruleIndex: 0, level: 'warning', locations: [] }),
    ]);
  });

  test('names the cell of a workbook in the message', () => {
    const { runs } = log((told) =>
      told.error('bad-value', 'x', { place: { file: 'F.xlsx', sheet: 'Fund', row: 3, column: 2 } }),
    );
    expect(runs[0].results[0]).toMatchObject({
      message: { text: expect.stringMatching(/^F\.xlsx, sheet "Fund", cell B3: x /) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'F.xlsx' } } }],
    });
  });

  test('of nothing is a run without results', () => {
    expect(log(() => undefined).runs[0].results).toEqual([]);
  });
});
