import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** Targets and tolerances are in the unit of their KPI and can be applied (domain B1, B3, B5). */
export const targetFits: Check = ({ kpis, settings }, diagnostics) => {
  for (const kpi of kpis.records) {
    const { target, tolerance } = kpi;
    if (target?.percent && kpi.unit !== 'percentage')
      diagnostics.error('wrong-unit', `${kpi.name} is not a percentage.`, {
        span: spanAt(kpi.at, 'target'),
        hint: 'Take the % sign out of the target.',
      });
    if (target && kpi.polarity === 'neutral')
      diagnostics.error(
        'target-unusable',
        `${kpi.name} is neutral: nothing can be better or worse than a target.`,
        {
          span: spanAt(kpi.at, 'target'),
          hint: 'Delete the target, or set polarity to higher-is-better or lower-is-better.',
        },
      );
    if (tolerance && !target)
      diagnostics.error('target-unusable', 'There is a tolerance, but no target.', {
        span: spanAt(kpi.at, 'tolerance'),
        hint: 'Add a target, or delete the tolerance.',
      });
    if (settings?.rag.scheme === 'havering') checkShareScheme(kpi, diagnostics);
    else if (tolerance?.relative && target?.value.eq(0))
      diagnostics.error('target-unusable', 'A share of a target of 0 is nothing.', {
        span: spanAt(kpi.at, 'tolerance'),
        hint: 'Give the tolerance in the unit of the KPI.',
      });
  }
};

/** The scheme that rates by a share of the target asks for no tolerance, and nothing is a share of 0. */
const checkShareScheme = ({ name, target, tolerance, at }: Kpi, diagnostics: Diagnostics): void => {
  if (target?.value.eq(0))
    diagnostics.error('target-unusable', `${name} has a target of 0, and a share of 0 is nothing.`, {
      span: spanAt(at, 'target'),
      hint: 'Give it no target, or rate by tolerance: "scheme: tolerance" under rag in programme.yaml.',
    });
  if (tolerance)
    diagnostics.warning('unused-setting', 'The rating scheme of the programme takes no tolerance.', {
      span: spanAt(at, 'tolerance'),
      hint: 'Delete it, or set "scheme: tolerance" under rag in programme.yaml.',
    });
};
