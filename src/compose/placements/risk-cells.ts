import type { ActionFinding, RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { Cell } from '../../paper/blocks.js';
import { type Inline, text } from '../../paper/inlines.js';
import { spanAt, textAt } from '../../sources/located.js';
import { type Day, writeDay, writeMonth } from '../../words/month.js';
import type { Context } from '../context.js';
import { bandRating, levelFigure, marksFor, movementWords, scoreFigure } from '../risk-words.js';
import { figure } from '../values.js';
import { cell } from './cells.js';
import { markdownCell } from './markdown-cell.js';

export const area = ({ risk }: RiskFinding, context: Context): Cell =>
  markdownCell(textAt(risk.at, 'area'), context);

export const mitigation = ({ risk, index }: RiskFinding, context: Context): Cell =>
  markdownCell(textAt(risk.at, 'assessments', index, 'mitigation'), context);

/** The id, by which the heat map names it, the title, and the risk in words. */
export const named = (finding: RiskFinding, context: Context): Cell => {
  const { id, title } = finding.risk;
  const heading: Inline = { kind: 'strong', content: [text(`${id}: ${title}`)] };
  return cell([heading], ...area(finding, context).paragraphs);
};

/** The same, with who answers for it (domain E5). */
export const answered = (finding: RiskFinding, context: Context): Cell =>
  cell(...named(finding, context).paragraphs, ...accountability(finding));

const accountability = ({ risk, review }: RiskFinding): readonly (readonly Inline[])[] => {
  const { at, owner, response } = risk;
  const sentences: readonly (readonly Inline[])[] = [
    owner ? [text('Owner: '), figure(owner, marksFor(risk, 'owner'), [spanAt(at, 'owner')]), text('.')] : [],
    response
      ? [
          text('Response: '),
          figure(response, marksFor(risk, 'response'), [spanAt(at, 'response')]),
          text('.'),
        ]
      : [],
    review
      ? [
          text(review.isOverdue ? 'Review overdue since ' : 'Next review: '),
          figure(writeDay(review.date), marksFor(risk, 'review'), [
            review.index === undefined
              ? spanAt(at, 'review')
              : spanAt(at, 'assessments', review.index, 'review'),
          ]),
          text('.'),
        ]
      : [],
  ];
  const told = sentences.filter((sentence) => sentence.length > 0);
  return told.length > 0
    ? [told.flatMap((sentence, n) => (n === 0 ? sentence : [text(' '), ...sentence]))]
    : [];
};

/** The band in word, colour and shape, how it comes about, and the scores beside it (domain E1 to E3). */
export const score = (finding: RiskFinding, { settings }: Context): Cell => {
  const { band } = finding;
  const level = levelFigure(finding, 'residual');
  if (!level) return { ...cell([text('Not scored')]), rating: 'not-rated' };
  const inherent = scoreFigure(finding, 'inherent');
  const target = scoreFigure(finding, 'target');
  const lines: readonly (readonly Inline[])[] = [
    [level],
    ...(inherent ? [[text('without controls: '), inherent]] : []),
    ...(target ? [[text('target: '), target]] : []),
  ];
  if (!band) return cell(...lines);
  return { ...cell([text(band.name)], ...lines), rating: bandRating(band, settings['risk-bands']) };
};

export const movement = (finding: RiskFinding): Cell => cell(movementWords(finding));

/** What is being done, and what is still to be done by whom and when; an overdue action says so (domain E5). */
export const measures = (finding: RiskFinding, context: Context): Cell =>
  cell(
    ...mitigation(finding, context).paragraphs,
    ...finding.actions.filter(({ state }) => state !== 'done').map((action) => toDo(action, finding)),
  );

const toDo = ({ action, index, state }: ActionFinding, finding: RiskFinding): readonly Inline[] => {
  const { risk } = finding;
  const origin = (key: string) => [spanAt(risk.at, 'assessments', finding.index, 'actions', index, key)];
  const say = (words: string, key: string): Inline => figure(words, marksFor(risk, 'actions'), origin(key));
  const due = (day: Day): Inline => say(writeDay(day), 'due');
  return [
    { kind: 'strong', content: [text('To do')] },
    ...(action.due ? [text(state === 'overdue' ? ', overdue since ' : ' by '), due(action.due)] : []),
    ...(action.owner ? [text(' ('), say(action.owner, 'owner'), text(')')] : []),
    text(': '),
    say(action.text, 'text'),
  ];
};

/** The score that a closed risk had last. */
export const lastScore = (finding: RiskFinding): Cell => {
  const level = levelFigure(finding, 'residual');
  return level ? cell([text('last: '), level]) : cell([text('Not scored')]);
};

/** When and why a risk was closed (domain E4). */
export const closure = ({ risk }: RiskFinding, context: Context): Cell =>
  cell(
    [
      text('Closed in '),
      figure(risk.closed ? writeMonth(risk.closed) : '', marksFor(risk, 'closed'), [
        spanAt(risk.at, 'closed'),
      ]),
      text('.'),
    ],
    ...markdownCell(textAt(risk.at, 'closed-because'), context).paragraphs,
  );
