import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** Exactly one area is the authority's own. */
export const oneOwnArea: Check = ({ settings }, diagnostics) => {
  if (!settings) return;
  const own = settings.areas.flatMap((area, index) => (area.role === 'own' ? [index] : []));
  const [first, second] = own;
  if (first === undefined)
    diagnostics.error('own-area', 'No area has the role "own".', {
      span: spanAt(settings.at, 'areas'),
      hint: 'Give the area of this authority "role: own".',
    });
  else if (second !== undefined)
    diagnostics.error('own-area', 'Two areas have the role "own".', {
      span: spanAt(settings.at, 'areas', second, 'role'),
      related: [{ message: 'first here', span: spanAt(settings.at, 'areas', first, 'role') }],
      hint: 'Only the area of this authority has it.',
    });
};
