import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import type { Places } from '../diagnostics/folder-places.js';
import type { Span } from '../diagnostics/source-text.js';
import { spanAt } from '../sources/located.js';

const OF_RISK = ['title', 'area', 'owner', 'response'] as const;
const OF_CLOSED_RISK = ['closed', 'closed-because'] as const;
const OF_ASSESSMENT = ['mitigation', 'inherent', 'residual', 'target'] as const;

/** Where the fields of a risk were written, by their keys: some stand in its record, some in the assessment that holds. */
export const fieldPlaces = (
  { risk, assessment, index, review }: RiskFinding,
  state: 'open' | 'closed',
  places: Places,
): Record<string, string> => {
  const given = <Key extends string>(holder: { readonly [K in Key]?: unknown }, keys: readonly Key[]) =>
    keys.filter((key) => holder[key] !== undefined);
  const ofRisk = [...given(risk, OF_RISK), ...(state === 'closed' ? given(risk, OF_CLOSED_RISK) : [])];
  const spans: readonly (readonly [key: string, span: Span])[] = [
    ...ofRisk.map((key) => [key, spanAt(risk.at, key)] as const),
    ...given(assessment, OF_ASSESSMENT).map(
      (key) => [key, spanAt(risk.at, 'assessments', index, key)] as const,
    ),
    // A review holds until an assessment sets another.
    ...(review
      ? [
          [
            'review',
            review.index === undefined
              ? spanAt(risk.at, 'review')
              : spanAt(risk.at, 'assessments', review.index, 'review'),
          ] as const,
        ]
      : []),
  ];
  return Object.fromEntries(spans.flatMap(([key, span]) => places([span]).map((place) => [key, place])));
};
