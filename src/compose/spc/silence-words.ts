import type { Silence } from '../../analysis/spc/judgement.js';
import { writeMonth } from '../../words/month.js';
import { writeCount } from '../../words/phrases.js';

/** Why nothing may be said of a series, behind its name: "has 8 values so far, and 13 are needed". */
export const silenceWords = (why: Silence): string => {
  switch (why.reason) {
    case 'switched-off':
      return 'is not judged by statistical process control';
    case 'too-few': {
      const count = why.count === 0 ? 'no' : writeCount(why.count);
      const since =
        why.since === undefined ? 'to judge by' : `since it was rebased in ${writeMonth(why.since)}`;
      return `has ${count} ${why.count === 1 ? 'value' : 'values'} ${since}, and ${writeCount(why.needed)} are needed`;
    }
    case 'no-limits':
      return 'has no two months in a row with values, so that there are no limits';
    case 'on-the-median':
      return 'has too few values beside its median';
  }
};
