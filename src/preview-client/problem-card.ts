import type { Place, Problem } from '../preview/state.js';
import { make } from './elements.js';

/** A place by its name; as a link where an editor can be opened at it. */
export const placeLink = (home: Document, { name, editor }: Place): HTMLElement =>
  editor ? make(home, 'a', { href: editor }, name) : make(home, 'span', {}, name);

/** A problem as it stands in the list, and beside the paragraph that it concerns: where, what, why, and how to mend it. */
export const problemCard = (
  home: Document,
  problem: Problem,
  attributes: Record<string, string>,
): HTMLElement => {
  const { severity, code, message, why, fix, place, frame, related } = problem;
  return make(
    home,
    'div',
    {
      ...attributes,
      class: 'cfip-problem',
      'data-severity': severity,
      tabindex: '-1',
      role: 'group',
      'aria-label': `${capital(severity)}: ${message}`,
    },
    make(home, 'p', { class: 'cfip-what' }, `${capital(severity)}: ${message}`),
    place && make(home, 'p', {}, placeLink(home, place)),
    frame && frameOf(home, frame),
    ...related.map((other) =>
      make(home, 'p', {}, other.place && placeLink(home, other.place), ` ${other.message}`),
    ),
    make(home, 'p', {}, `Why: ${why}`),
    make(home, 'p', {}, `Fix: ${fix}`),
    code === undefined ? undefined : make(home, 'p', {}, `cfip explain ${code}`),
  );
};

const frameOf = (home: Document, [before, meant, behind]: NonNullable<Problem['frame']>): HTMLElement =>
  make(home, 'pre', {}, before, make(home, 'mark', {}, meant || ' '), behind);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
