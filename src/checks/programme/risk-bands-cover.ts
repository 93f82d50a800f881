import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Settings } from '../../programme/inputs/programme-file.js';
import { HIGHEST_SCORE, LOWEST_SCORE, type RiskBand } from '../../programme/inputs/risk-bands.js';
import { spanAt } from '../../sources/located.js';
import { fold } from '../../words/fold.js';
import type { Check } from '../check.js';

/** A paper tells so many bands apart by colour, pattern and shape. */
const FEWEST = 2;
const MOST = 4;

/** Every score from 1 to 25 is in one band, and the bands are listed from the lowest up (domain E3). */
export const riskBandsCover: Check = ({ settings }, diagnostics) => {
  if (!settings) return;
  const bands = settings['risk-bands'];
  if (bands.length < FEWEST || bands.length > MOST)
    diagnostics.error('risk-bands', `There should be ${FEWEST} to ${MOST} bands, not ${bands.length}.`, {
      span: spanAt(settings.at, 'risk-bands'),
      hint: 'A paper could not tell more than that apart, and one alone says nothing.',
    });
  checkNames(settings, diagnostics);
  if (isAscending(settings, diagnostics)) checkCover(settings, diagnostics);
};

const checkNames = ({ at, 'risk-bands': bands }: Settings, diagnostics: Diagnostics): void => {
  for (const [index, { name }] of bands.entries()) {
    const twin = bands.findIndex((band) => fold(band.name) === fold(name));
    if (twin < index)
      diagnostics.error('risk-bands', `The band "${name}" is there twice.`, {
        span: spanAt(at, 'risk-bands', index, 'name'),
        hint: 'Give one of the two another name.',
        related: [{ message: 'first here', span: spanAt(at, 'risk-bands', twin, 'name') }],
      });
  }
};

/** Whether each band and the list of them run upwards; if not, gaps and overlaps have no meaning. */
const isAscending = ({ at, 'risk-bands': bands }: Settings, diagnostics: Diagnostics): boolean => {
  const before = diagnostics.all.length;
  for (const [index, { name, from, to }] of bands.entries()) {
    const below = bands[index - 1];
    if (to < from)
      diagnostics.error('risk-bands', `The band "${name}" ends at ${to}, below its start at ${from}.`, {
        span: spanAt(at, 'risk-bands', index, 'to'),
        hint: `Was "from: ${to}, to: ${from}" meant?`,
      });
    else if (below && from < below.from)
      diagnostics.error('risk-bands', `The band "${name}" is lower than "${below.name}" before it.`, {
        span: spanAt(at, 'risk-bands', index, 'from'),
        related: [{ message: 'the one before', span: spanAt(at, 'risk-bands', index - 1, 'from') }],
        hint: 'List the bands from the lowest up.',
      });
  }
  return diagnostics.all.length === before;
};

const checkCover = ({ at, 'risk-bands': bands }: Settings, diagnostics: Diagnostics): void => {
  for (const [index, { from }] of bands.entries()) {
    const below: Pick<RiskBand, 'to'> = bands[index - 1] ?? { to: LOWEST_SCORE - 1 };
    const hint = `Write "from: ${below.to + 1}" here, or change where the band before ends.`;
    const span = spanAt(at, 'risk-bands', index, 'from');
    if (from > below.to + 1)
      diagnostics.error('risk-bands', `${scores(below.to + 1, from - 1)} in no band.`, { span, hint });
    if (from <= below.to)
      diagnostics.error('risk-bands', `${scores(from, below.to)} in two bands.`, { span, hint });
  }
  const last = bands.at(-1);
  if (last && last.to < HIGHEST_SCORE)
    diagnostics.error('risk-bands', `${scores(last.to + 1, HIGHEST_SCORE)} in no band.`, {
      span: spanAt(at, 'risk-bands', bands.length - 1, 'to'),
      hint: `Write "to: ${HIGHEST_SCORE}" here.`,
    });
};

const scores = (first: number, last: number): string =>
  first === last ? `A score of ${first} is` : `Scores of ${first} to ${last} are`;
