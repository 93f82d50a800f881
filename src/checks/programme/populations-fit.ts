import { areaIds } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { tellUnknownArea } from '../unknown-names.js';

/** A population is counted for areas that are there, in people, and once for each month from which it holds (domain B16). */
export const populationsFit: Check = ({ settings }, diagnostics) => {
  if (!settings) return;
  const known = areaIds(settings);
  for (const [index, { counts }] of settings.populations.entries())
    for (const [place, { area, from, people }] of counts.entries()) {
      const span = (field: string) => spanAt(settings.at, 'populations', index, 'counts', place, field);
      const twin = counts.findIndex((other) => other.area === area && other.from === from);
      if (!known.includes(area)) tellUnknownArea(area, known, span('area'), diagnostics);
      if (people.percent || people.decimals > 0 || people.value.lte(0))
        diagnostics.error('bad-value', 'A population is a whole number of people.', {
          span: span('people'),
          hint: 'Write it like 173700 or "173,700".',
        });
      if (twin < place)
        diagnostics.error('duplicate-month', `${area} has two counts from ${writeMonth(from)} on.`, {
          span: span('from'),
          hint: 'Delete the count that is wrong.',
          related: [
            {
              message: 'first here',
              span: spanAt(settings.at, 'populations', index, 'counts', twin, 'from'),
            },
          ],
        });
    }
};
