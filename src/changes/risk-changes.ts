import type { RiskEntry } from '../findings-json/risk-shape.js';
import { writeLevel } from '../programme/risk-standing.js';
import { oneLine } from '../words/fold.js';
import { type Day, type Month, writeDay, writeMonth } from '../words/month.js';
import { excerpt } from '../words/phrases.js';
import { changed, compareEntries, type Field, type Mode } from './compare-entries.js';
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
  const field = (what: string, of: (risk: RiskEntry) => string | null): Field => ({
    what,
    before: of(was),
    after: of(is),
    places: is.origins,
  });
  return [
    field('title', ({ title }) => title),
    field('status', stateWords),
    field('score', scoreWords),
    field('score without controls', ({ inherent }) => inherent && writeLevel(inherent)),
    field('target score', ({ target }) => target && writeLevel(target)),
    field('owner', ({ owner }) => owner),
    field('response', ({ response }) => response),
    field('review', reviewWords),
    field('risk in words', ({ area }) => oneLine(area)),
    field('mitigation', ({ mitigation }) => oneLine(mitigation)),
    field('needed action', (risk) => (risk['lacks-action'] ? 'missing' : 'not missing')),
    ...actionFields(was, is),
  ];
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

type Action = RiskEntry['actions'][number];

/** Actions have no ids: their text is what they are known by (domain E5). */
const actionFields = (was: RiskEntry, is: RiskEntry): readonly Field[] => {
  const texts = [...new Set([...is.actions, ...was.actions].map(({ text }) => text))];
  const words = (actions: readonly Action[], text: string): string | null => {
    const found = actions.filter((action) => action.text === text).map(actionWords);
    return found.length > 0 ? found.join('; ') : null;
  };
  return texts.map((text) => ({
    what: `action "${excerpt(text)}"`,
    before: words(was.actions, text),
    after: words(is.actions, text),
    places: is.origins,
  }));
};

const actionWords = ({ owner, due, state }: Action): string =>
  [state, ...(due === null ? [] : [`due ${writeDay(due as Day)}`]), ...(owner === null ? [] : [owner])].join(
    ', ',
  );
