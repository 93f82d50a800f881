import type { RiskEntry } from '../findings-json/risk-shape.js';
import { writeLevel } from '../programme/risk-standing.js';
import { oneLine } from '../words/fold.js';
import { type Day, type Month, writeDay, writeMonth } from '../words/month.js';
import { changed, compareEntries, type Field, type Mode } from './compare-entries.js';
import { startOf } from './excerpts.js';
import { orOther } from './other-findings.js';
import type { Change } from './shape.js';

/** What has changed in the risk log: risks that came, went or were closed, their scores and what is done (domain E). */
export const riskChanges = (
  before: readonly RiskEntry[],
  after: readonly RiskEntry[],
  mode: Mode,
): readonly Change[] =>
  compareEntries(before, after, {
    area: 'risks',
    idOf: ({ id }) => id,
    nameOf: ({ title }) => title,
    summaryOf,
    placesOf: ({ origins }) => origins,
    compare: (was, is, subject) => {
      const changes = changed(subject, fieldsOf(was, is));
      return mode === 'months' ? changes : orOther(changes, was, is, subject, is.origins[0] ?? null);
    },
  });

const summaryOf = (risk: RiskEntry): string =>
  [stateWords(risk), scoreWords(risk)].filter((part) => part !== null).join(', ');

const fieldsOf = (was: RiskEntry, is: RiskEntry): readonly Field[] => {
  const field = (what: string, of: (risk: RiskEntry) => string | null, key = what): Field => ({
    what,
    before: of(was),
    after: of(is),
    places: placesOf(is, key),
  });
  return [
    field('title', ({ title }) => title),
    field('status', stateWords, 'closed'),
    field('score', scoreWords, 'residual'),
    field('score without controls', ({ inherent }) => inherent && writeLevel(inherent), 'inherent'),
    field('target score', ({ target }) => target && writeLevel(target), 'target'),
    field('owner', ({ owner }) => owner),
    field('response', ({ response }) => response),
    field('review', reviewWords),
    field('risk in words', ({ area }) => oneLine(area), 'area'),
    field('mitigation', ({ mitigation }) => oneLine(mitigation)),
    field('needed action', (risk) => (risk['lacks-action'] ? 'missing' : 'not missing')),
    ...actionFields(was, is),
  ];
};

/** Where a field was written; what was left out is missed in the assessment that holds. */
const placesOf = (risk: RiskEntry, key: string): readonly string[] => {
  const place = risk['field-origins'][key];
  return place === undefined ? risk.origins : [place];
};

const stateWords = (risk: RiskEntry): string => {
  if (risk.state === 'open') return 'open';
  const reason = risk['closed-because'];
  return [
    risk.closed === null ? 'closed' : `closed in ${writeMonth(risk.closed as Month)}`,
    ...(reason === null ? [] : [oneLine(reason)]),
  ].join(': ');
};

/** With its band in words: `High, L4 × I5 = 20`; nothing in a log without scores (domain E1, E6). */
const scoreWords = ({ residual, band }: RiskEntry): string | null =>
  residual && [...(band === null ? [] : [band]), writeLevel(residual)].join(', ');

const reviewWords = ({ review }: RiskEntry): string | null =>
  review && `${writeDay(review.date as Day)}${review.overdue ? ', overdue' : ''}`;

/** As much of an action's text as names it. */
const LONGEST_ACTION = 60;

type Action = RiskEntry['actions'][number];

/** Actions have no ids: their text is what they are known by (domain E5). */
const actionFields = (was: RiskEntry, is: RiskEntry): readonly Field[] => {
  const texts = [...new Set([...is.actions, ...was.actions].map(({ text }) => text))];
  const words = (actions: readonly Action[], text: string): string | null => {
    const found = actions.filter((action) => action.text === text).map(actionWords);
    return found.length > 0 ? found.join('; ') : null;
  };
  return texts.map((text) => ({
    what: `action "${startOf(oneLine(text), LONGEST_ACTION)}"`,
    before: words(was.actions, text),
    after: words(is.actions, text),
    places: is.actions.find((action) => action.text === text)?.origins ?? is.origins,
  }));
};

const actionWords = ({ owner, due, state }: Action): string =>
  [state, ...(due === null ? [] : [`due ${writeDay(due as Day)}`]), ...(owner === null ? [] : [owner])].join(
    ', ',
  );
