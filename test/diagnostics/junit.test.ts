import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { writeJunit } from '../../src/diagnostics/show/junit.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

const source = new SourceText('data/kpi-series.csv', 'kpi,value\na,25.0x\n');
const report = (tell: (diagnostics: Diagnostics) => void) => {
  const diagnostics = new Diagnostics();
  tell(diagnostics);
  return writeJunit(diagnostics.all, ({ severity }) => severity === 'error');
};

const IMPOSSIBLE = ['\u0000', '\u001b', '\ud800'];

describe('a JUnit report', () => {
  test('has a test for each problem, and one more; only what stops the run has failed', () => {
    const xml = report((told) => {
      told.error('bad-value', '"25.0x" is no number & <no>.', {
        span: spanOf(source, 12, 17),
        hint: 'Write 25.0%.',
      });
      told.warning('few-people', 'Perhaps.', { span: spanOf(source, 0, 3) });
    });
    const lines = xml.split('\n');
    expect(lines[2]).toBe('  <testsuite name="cfip" tests="3" failures="1" errors="0" skipped="0">');
    expect(lines[4]).toMatch(
      /^ {4}<testcase classname="data\/kpi-series\.csv" name="data\/kpi-series\.csv:2:3 a value is not of its kind" file="data\/kpi-series\.csv" line="2"><failure message="&quot;25\.0x&quot; is no number &amp; &lt;no&gt;\." type="bad-value">data\/kpi-series\.csv:2:3 error .*fix: Write 25\.0%\.<\/failure><\/testcase>$/,
    );
    expect(lines[5]).toMatch(
      /<system-out>data\/kpi-series\.csv:1:1 warning Perhaps\. \[few-people\]&#10;why: /,
    );
  });

  test('of nothing is one test that has passed', () => {
    expect(report(() => undefined)).toContain('tests="1" failures="0"');
  });

  test('names a file or a cell where there is no line', () => {
    const xml = report((told) => {
      told.error('bad-value', 'x', { place: { file: 'F.xlsx', sheet: 'Fund', row: 3, column: 2 } });
      told.error('bad-value', 'y', {});
    });
    expect(xml).toContain('classname="F.xlsx" name="F.xlsx, sheet &quot;Fund&quot;, cell B3 a value');
    expect(xml).toContain('classname="cfip" name="cfip a value');
  });

  test('holds any text without an end of its own, and nothing that XML cannot hold', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', ']]>', ...IMPOSSIBLE, '\u{1f600}', '\n', 'a'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = report((told) => told.error('bad-value', text, {}));
        expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
        const [, message = ''] = /<failure message="([^"]*)"/.exec(xml) ?? [];
        const read = message.replace(
          /&(amp|lt|gt|quot|#10);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n' })[name] ?? '',
        );
        expect(read).toBe(
          [...text].map((character) => (IMPOSSIBLE.includes(character) ? '\ufffd' : character)).join(''),
        );
        expect(xml.match(/<testcase /g)).toHaveLength(2);
      }),
    );
  });
});
