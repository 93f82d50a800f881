import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** What each list of `programme.yaml` that has ids is a list of. */
const lists = {
  areas: 'area',
  populations: 'population',
  diagrams: 'diagram',
  'standard-sections': 'standard section',
} as const;

/** No area, population, diagram or standard section has the id of another: one of the two would never be printed. */
export const idsOnce: Check = ({ settings }, diagnostics) => {
  if (!settings) return;
  for (const [list, what] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const ids = settings[list].map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      const twin = ids.indexOf(id);
      if (twin < index)
        diagnostics.error('duplicate-id', `The ${what} "${id}" is there twice.`, {
          span: spanAt(settings.at, list, index, 'id'),
          hint: 'Give one of them another id, or delete it.',
          related: [{ message: 'first here', span: spanAt(settings.at, list, twin, 'id') }],
        });
    }
  }
};
