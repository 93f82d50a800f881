import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Written } from '../narrative/narrative.js';
import type { Reference } from '../paper/inlines.js';
import type { Anchors } from './anchors.js';

/** Every appendix is referred to, the first references in the order of the appendices (domain G4). */
export const checkAppendices = (
  references: ReadonlyMap<Reference, Written>,
  anchors: Anchors,
  diagnostics: Diagnostics,
): void => {
  const cited = [...new Set([...references.keys()].map(({ target }) => target))];
  let last = -1;
  for (const { id, kind, label, span } of anchors.all) {
    if (kind !== 'appendix') continue;
    const first = cited.indexOf(id);
    if (first < 0)
      diagnostics.error('appendix-citation', `No part of the paper refers to ${label}.`, {
        span,
        hint: `Refer to it where it matters: {{ref "${id}"}}.`,
      });
    else if (first < last)
      diagnostics.error('appendix-citation', `${label} is referred to before the appendix in front of it.`, {
        span,
        hint: 'Put the appendices in the order in which the text refers to them.',
      });
    last = Math.max(last, first);
  }
};
