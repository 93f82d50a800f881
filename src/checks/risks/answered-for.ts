import type { Risk } from '../../programme/inputs/risks-file.js';
import { isScored } from '../../programme/risk-standing.js';
import { spanAt } from '../../sources/located.js';
import { writeList } from '../../words/phrases.js';
import type { Check } from '../check.js';

/**
 * Every open risk has an owner, a review date and a response, unless the log is one in words only that gives none of
 * them for any risk (domain E5).
 */
export const answeredFor: Check = ({ risks }, diagnostics) => {
  const { records } = risks;
  if (!isScored(records) && !records.some((risk) => lackedBy(risk).length < WANTED)) return;
  for (const risk of records) {
    const lacked = risk.closed === undefined ? lackedBy(risk) : [];
    if (lacked.length === 0) continue;
    diagnostics.warning('risk-accountable', `${risk.id} is open, but has no ${writeList(lacked, 'or')}.`, {
      span: spanAt(risk.at, 'id'),
      hint: `Add ${writeList(lacked.map((key) => `"${KEYS[key]}"`))}.`,
    });
  }
};

const KEYS = { owner: 'owner: …', 'review date': 'review: 2021-04-30', response: 'response: treat' } as const;
const WANTED = Object.keys(KEYS).length;

const lackedBy = ({ owner, review, response, assessments }: Risk): readonly (keyof typeof KEYS)[] => [
  ...(owner === undefined ? (['owner'] as const) : []),
  ...(review === undefined && !assessments.some((assessment) => assessment.review)
    ? (['review date'] as const)
    : []),
  ...(response === undefined ? (['response'] as const) : []),
];
