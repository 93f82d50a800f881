import type { RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { Cell, Column, Grid } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { LevelName } from '../../programme/inputs/risks-file.js';
import { writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import type { Context } from '../context.js';
import { bandRating, comparisonNotes, levelFigure, movementWords } from '../risk-words.js';
import { cell, NOT_AVAILABLE } from './cells.js';

interface ScoreColumn extends Column {
  readonly cellOf: (finding: RiskFinding, context: Context) => Cell;
}

const level = (heading: string, name: LevelName): ScoreColumn => ({
  heading,
  holds: 'text',
  width: 1.4,
  cellOf: (finding) => {
    const written = levelFigure(finding, name);
    return written ? cell([written]) : NOT_AVAILABLE;
  },
});

const named: ScoreColumn = {
  heading: 'Risk',
  holds: 'text',
  width: 2.6,
  cellOf: ({ risk }) => cell([text(`${risk.id}: ${risk.title}`)]),
};

const band: ScoreColumn = {
  heading: 'Band',
  holds: 'text',
  width: 1.3,
  cellOf: (finding, { settings }) =>
    finding.band
      ? { ...cell([text(finding.band.name)]), rating: bandRating(finding.band, settings['risk-bands']) }
      : NOT_AVAILABLE,
};

const movement = (heading: string): ScoreColumn => ({
  heading,
  holds: 'text',
  width: 1.2,
  cellOf: (finding) => cell(movementWords(finding)),
});

/** The scores of each risk on a line: without controls, with the present ones, and wanted, as far as any are given. */
export const riskScoresGrid = (scored: readonly RiskFinding[], context: Context): Grid => {
  const { risks: last } = context.findings.reportedIn;
  const gives = (name: LevelName): boolean => scored.some(({ assessment }) => assessment[name]);
  const columns = [
    named,
    ...(gives('inherent') ? [level('Without controls', 'inherent')] : []),
    level('Now', 'residual'),
    band,
    ...(last ? [movement(`Since ${writeMonth(last)}`)] : []),
    ...(gives('target') ? [level('Target', 'target')] : []),
  ];
  return {
    columns: columns.map(({ cellOf: _, ...column }) => column),
    bodies: [
      {
        rows: scored.map((finding) => ({
          headed: true,
          cells: columns.map(({ cellOf }) => cellOf(finding, context)),
        })),
      },
    ],
  };
};

/** What a reader must know to read scores of which the bands are in a key, and which risks are not among them. */
export const riskScoresNotes = ({ findings }: Context): readonly string[] => {
  const { risks, reportedIn } = findings;
  const unscored = risks.open.filter(({ level }) => !level).map(({ risk }) => risk.id);
  return [
    'Likelihood (L) and impact (I) run from 1, the least, to 5, the most; a score is the one times the other. Each risk stands where its score with the present controls puts it.',
    ...comparisonNotes(reportedIn.risks),
    ...(unscored.length > 0 ? [`Without a score, and so not shown: ${writeList(unscored)}.`] : []),
  ];
};
