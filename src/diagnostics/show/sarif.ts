import { catalogue, fixOf } from '../catalogue.js';
import type { Diagnostic, Placed } from '../diagnostic.js';
import { writeWorkbookPlace } from '../workbook-place.js';

/**
 * Diagnostics as a SARIF log, which code hosts and editors show beside the lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const writeSarif = (diagnostics: readonly Diagnostic[]): string => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const rules = codes.map((code) => {
    const { title, why, fix } = catalogue[code];
    return {
      id: code,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: { text: fix },
    };
  });
  const results = diagnostics.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code)));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'cfip', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const resultOf = (diagnostic: Diagnostic, ruleIndex: number) => {
  const { severity, code, message, place, related = [] } = diagnostic;
  const where = place ? `${writeWorkbookPlace(place)}: ` : '';
  return {
    ruleId: code,
    ruleIndex,
    // SARIF has the same three words.
    level: severity,
    message: { text: `${where}${message} ${fixOf(diagnostic)}` },
    locations: locationsOf(diagnostic),
    ...(related.length > 0 && {
      relatedLocations: related.flatMap((other) =>
        locationsOf(other).map((location) => ({ ...location, message: { text: other.message } })),
      ),
    }),
  };
};

/** In a text, its lines and columns; of a workbook, the file only: its cell is named in the message. */
const locationsOf = ({ span, place }: Placed) => {
  const file = span?.source.name ?? place?.file;
  if (file === undefined) return [];
  const artifactLocation = { uri: uriOf(file) };
  if (!span) return [{ physicalLocation: { artifactLocation } }];
  const start = span.source.position(span.start);
  const end = span.source.position(span.end);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return [{ physicalLocation: { artifactLocation, region } }];
};

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
