import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { type Located, spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';

/** What adds up to a total is there, and is no total of that total (domain I3). */
export const totalsKnown: Check = ({ kpis, settings }, diagnostics) => {
  for (const kpi of kpis.records) {
    const of = kpi['total-of'];
    if (of.length > 0 && kpi.unit !== 'count')
      diagnostics.error('wrong-unit', `${kpi.name} is no count: its parts do not add up.`, {
        span: spanAt(kpi.at, 'total-of'),
        hint: 'Delete total-of, or set "unit: count".',
      });
    checkParts({ id: kpi.id, of, at: kpi.at, path: [] }, (id) => kpis.mayHave(id), kpis.ids, diagnostics);
    if (reaches(kpi.id, kpi.id, (id) => kpis.find(id)?.['total-of'] ?? []))
      tellCircle(kpi.id, spanAt(kpi.at, 'total-of'), diagnostics);
  }
  for (const [index, { id, 'total-of': of }] of (settings?.areas ?? []).entries()) {
    if (!settings) return;
    const ids = settings.areas.map((area) => area.id);
    checkParts(
      { id, of, at: settings.at, path: ['areas', index] },
      (part) => ids.includes(part),
      ids,
      diagnostics,
    );
    const partsOf = (area: string) => settings.areas.find((one) => one.id === area)?.['total-of'] ?? [];
    if (reaches(id, id, partsOf))
      tellCircle(id, spanAt(settings.at, 'areas', index, 'total-of'), diagnostics);
  }
};

interface Total {
  readonly id: string;
  readonly of: readonly string[];
  readonly at: Located;
  readonly path: readonly (string | number)[];
}

const checkParts = (
  { of, at, path }: Total,
  isThere: (id: string) => boolean,
  known: readonly string[],
  diagnostics: Diagnostics,
): void => {
  for (const [index, part] of of.entries()) {
    const span = spanAt(at, ...path, 'total-of', index);
    if (!isThere(part))
      diagnostics.error('total-of', `There is no "${part}" to be a part.`, {
        span,
        hint: suggest(part, known),
      });
    else if (of.indexOf(part) < index)
      diagnostics.error('total-of', `"${part}" is a part twice.`, { span, hint: 'Delete one of the two.' });
  }
};

/** Whether the parts of something, or parts of these, are that again. */
const reaches = (
  wanted: string,
  from: string,
  partsOf: (id: string) => readonly string[],
  seen: ReadonlySet<string> = new Set(),
): boolean =>
  partsOf(from).some(
    (part) =>
      part === wanted || (!seen.has(part) && reaches(wanted, part, partsOf, new Set([...seen, from, part]))),
  );

const tellCircle = (id: string, span: ReturnType<typeof spanAt>, diagnostics: Diagnostics): void =>
  diagnostics.error('total-of', `"${id}" is a part of itself.`, {
    span,
    hint: 'A total has parts that are no totals of it.',
  });
