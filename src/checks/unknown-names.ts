import type { Code } from '../diagnostics/catalogue.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';
import { suggest } from '../words/nearest.js';

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
export const tellUnknownRisk = tellUnknown('unknown-risk', 'risk', 'risks.yaml');
export const tellUnknownArea = tellUnknown('unknown-area', 'area', 'programme.yaml');
