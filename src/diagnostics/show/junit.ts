import { catalogue, fixOf } from '../catalogue.js';
import type { Diagnostic } from '../diagnostic.js';
import { writeWorkbookPlace } from '../workbook-place.js';

/**
 * Diagnostics as a JUnit report, which GitLab, Azure DevOps and Jenkins list as tests: each problem is one, under its
 * file. There is always a test more, so that a run without problems is seen to have been one.
 * https://github.com/testmoapp/junitxml
 * @param isFailure which of them stop the run; the others are tests that pass, with what they say
 */
export const writeJunit = (
  diagnostics: readonly Diagnostic[],
  isFailure: (diagnostic: Diagnostic) => boolean,
): string => {
  const failures = diagnostics.filter(isFailure).length;
  const cases = diagnostics.map((diagnostic) => caseOf(diagnostic, isFailure(diagnostic)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="cfip" tests="${cases.length + 1}" failures="${failures}" errors="0" skipped="0">
    <testcase classname="cfip" name="the inputs were checked"/>
${cases.join('')}  </testsuite>
</testsuites>
`;
};

const caseOf = (diagnostic: Diagnostic, isFailure: boolean): string => {
  const { severity, code, message, span, place } = diagnostic;
  const { line, column } = span?.source.position(span.start) ?? {};
  const file = span?.source.name ?? place?.file ?? 'cfip';
  const where = span ? `${file}:${line}:${column}` : place ? writeWorkbookPlace(place) : file;
  const text = `${where} ${severity} ${message} [${code}]\nwhy: ${catalogue[code].why}\nfix: ${fixOf(diagnostic)}`;
  const said = isFailure
    ? `<failure message="${escaped(message)}" type="${code}">${escaped(text)}</failure>`
    : `<system-out>${escaped(text)}</system-out>`;
  return `    <testcase classname="${escaped(file)}" name="${escaped(`${where} ${catalogue[code].title}`)}"${
    span ? ` file="${escaped(file)}" line="${line}"` : ''
  }>${said}</testcase>\n`;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all becomes a mark that something was there. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(/\n/g, '&#10;')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
