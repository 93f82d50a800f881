import type { BandFinding } from '../analysis/risks/risk-band.js';
import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import { bandFills } from '../charts/band-fill.js';
import type { Rating } from '../paper/blocks.js';
import type { Figure, Inline, Mark } from '../paper/inlines.js';
import { text } from '../paper/inlines.js';
import type { PublishedRisk } from '../programme/inputs/published-file.js';
import type { RiskBand } from '../programme/inputs/risk-bands.js';
import type { LevelName, Risk } from '../programme/inputs/risks-file.js';
import { scoreOf, writeLevel } from '../programme/risk-standing.js';
import { spanAt } from '../sources/located.js';
import { type Month, writeMonth } from '../words/month.js';
import { figure, marksOf } from './values.js';

/** Fields of a sample's own are marked wherever they are printed. */
export const marksFor = ({ illustrative }: Risk, field: Risk['illustrative'][number]): readonly Mark[] =>
  illustrative.includes(field) ? ['i'] : [];

/** The assessment that a level is of: its risk, and its index among those of the risk. */
type Assessed = Pick<RiskFinding, 'risk' | 'index'>;

/** `L4 × I5 = 20`, from the two cells that it was computed from (domain E1). */
export const levelFigure = (assessed: Assessed, name: LevelName): Figure | undefined => {
  const level = assessed.risk.assessments[assessed.index]?.[name];
  return level && figure(writeLevel(level), marksFor(assessed.risk, name), originsOf(assessed, name));
};

/** The score alone. */
export const scoreFigure = (assessed: Assessed, name: LevelName): Figure | undefined => {
  const level = assessed.risk.assessments[assessed.index]?.[name];
  return level && figure(String(scoreOf(level)), marksFor(assessed.risk, name), originsOf(assessed, name));
};

const originsOf = ({ risk, index }: Assessed, name: LevelName) =>
  (['likelihood', 'impact'] as const).map((key) => spanAt(risk.at, 'assessments', index, name, key));

/** The colour of a band's badge, which its name is printed in (domain E3, J5). */
export const bandRating = ({ place }: BandFinding, bands: readonly RiskBand[]): Rating =>
  bandFills(bands.length)[place]?.tone ?? 'not-rated';

/** `high 15 to 25, medium 5 to 14, low 1 to 4`: what the bands are, for a note (domain E3). */
export const writeBands = (bands: readonly RiskBand[]): string =>
  [...bands]
    .reverse()
    .map(({ name, from, to }) => `${name.toLowerCase()} ${from === to ? from : `${from} to ${to}`}`)
    .join(', ');

/** How the score has moved since papers last printed it, in words, and from what (domain E4). */
export const movementWords = ({ reported, movement }: RiskFinding): readonly Inline[] => {
  if (!movement) return [text('[x]')];
  const before = reported && printedScore(reported);
  if (!before || (movement !== 'up' && movement !== 'down')) return [text(WORDS[movement])];
  return [text(`${WORDS[movement]} from\u00a0`), before];
};

/** The score that a paper printed, from the snapshot of it (domain K3). */
const printedScore = ({ likelihood, impact, status, at }: PublishedRisk): Figure | undefined =>
  likelihood === undefined || impact === undefined
    ? undefined
    : figure(String(scoreOf({ likelihood, impact })), marksOf(status), [
        spanAt(at, 'likelihood'),
        spanAt(at, 'impact'),
      ]);

/** What movements are measured from; nothing where no paper printed the risks before. */
export const comparisonNotes = (last: Month | undefined): readonly string[] =>
  last ? [`Scores are compared with those of ${writeMonth(last)}, when a paper last printed them.`] : [];

const WORDS = {
  up: '\u2191 up',
  down: '\u2193 down',
  same: 'no change',
  new: 'new',
  closed: 'closed',
} as const;
