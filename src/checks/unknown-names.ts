import type { Code } from '../diagnostics/catalogue.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';
import { nearestWord, suggest } from '../words/nearest.js';

/** Tells that a record names something which the file that defines it does not have. */
type TellUnknown = (name: string, known: readonly string[], span: Span, diagnostics: Diagnostics) => void;

const tellUnknown =
  (code: Code, what: string, file: string): TellUnknown =>
  (name, known, span, diagnostics) =>
    diagnostics.error(code, `There is no ${what} "${name}" in ${file}.`, {
      span,
      hint: suggest(name, known),
    });

export const tellUnknownKpi = tellUnknown('unknown-kpi', 'KPI', 'kpis.yaml');
export const tellUnknownGroup = tellUnknown('unknown-group', 'group', 'kpis.yaml');
export const tellUnknownMilestone = tellUnknown('unknown-milestone', 'milestone', 'milestones.csv');

/** Risks are numbered, and another number is another risk: R-02 is no slip for R-01. */
export const tellUnknownRisk: TellUnknown = (name, known, span, diagnostics) => {
  const near = nearestWord(
    name,
    known.filter((id) => !isOtherNumber(id, name)),
  );
  diagnostics.error('unknown-risk', `There is no risk "${name}" in risks.yaml.`, {
    span,
    hint: near === undefined ? undefined : `Did you mean "${near}"?`,
  });
};

const isOtherNumber = (one: string, other: string): boolean =>
  one.replace(/\d+/g, '') === other.replace(/\d+/g, '') && numbersOf(one) !== numbersOf(other);

const numbersOf = (id: string): string => (id.match(/\d+/g) ?? []).map(Number).join(' ');

export const tellUnknownArea = tellUnknown('unknown-area', 'area', 'programme.yaml');
