import Big from 'big.js';
import type { KpiFinding } from '../../analysis/findings.js';
import type { RunChartFinding, RunSegment, XmrFinding, XmrSegment } from '../../analysis/spc/finding.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import { isAbove, isBelow, settled } from '../../analysis/spc/side.js';
import type { Bounds } from '../../charts/value-axis.js';
import { type Figure, type Inline, text } from '../../paper/inlines.js';
import { writeValue } from '../../programme/shown-value.js';
import { writeMonth, writeMonths } from '../../words/month.js';
import { writeCount } from '../../words/phrases.js';
import { boundsOf } from '../measure-bounds.js';
import { figure } from '../values.js';
import { valuedIn } from './evidence.js';
import { fullWords } from './judgement-words.js';
import { specialCauses } from './special-causes.js';

/** What a reader must know to read mean and limits: how they came about, by which settings, and what they found (domain C2). */
export const processNote = (finding: KpiFinding): readonly Inline[] | undefined => {
  const { spc } = finding;
  if (!spc) return undefined;
  const notes = spc.method === 'xmr' ? xmrNotes(finding, spc) : runChartNotes(finding, spc);
  const rebases = spc.segments.flatMap(({ rebase }) =>
    rebase ? [`Rebased in ${writeMonth(rebase.month)}: ${rebase.reason.replace(/\.$/, '')}.`] : [],
  );
  return [...notes, ...rebases].flatMap((note, index) => [
    ...(index === 0 ? [] : [text(' ')]),
    ...(typeof note === 'string' ? [text(note)] : note),
  ]);
};

/** A sentence: plain words, or such with figures among them. */
type Note = string | readonly Inline[];

const xmrNotes = (finding: KpiFinding, spc: XmrFinding): readonly Note[] => [
  ...spc.segments.flatMap((segment) => [
    xmrSegment(finding, segment, spc),
    ...unseen(segment, boundsOf(finding.kpi, finding.readings)),
  ]),
  ...(spc.twoOfThree === 'mdc2023' ? ['Values beyond a limit count among 2 of 3 months close to it.'] : []),
  ...(spc.segments.some(({ limits }) => limits) ? [specialCauses(spc)] : []),
];

/** Mean and limits of a segment in figures, and how they came about. */
const xmrSegment = (finding: KpiFinding, segment: XmrSegment, spc: XmrFinding): Note => {
  const { limits, standing, count, slots } = segment;
  const period = periodOf(slots);
  if (standing === 'too-short') return `${period}: ${tooFew(count)} for mean and limits (six are needed).`;
  if (!limits) return `${period}: no two months in a row have values, so there are no limits.`;
  const line = lineOf(finding, segment, spc.baseline);
  const isTrial = standing === 'trial';
  const ranges = `average moving ranges of ${valuesUsed(count, spc.baseline)}`;
  const screening = spc.screenOutliers ? 'outlying ones left out' : 'none left out';
  return [
    text(`XmR chart, ${period}: mean `),
    line(limits.mean),
    text(`, ${isTrial ? 'trial ' : ''}limits `),
    line(limits.lower),
    text(' to '),
    line(limits.upper),
    text(` (mean ±\u00a02.66 ${ranges}, ${screening}).`),
    ...(isTrial ? [text(' They stay on trial until there are 13 values.')] : []),
  ];
};

/** Writes a line that is reckoned from the values of a segment, or from its first ones. */
const lineOf = (
  { kpi, readings }: KpiFinding,
  { slots }: Pick<XmrSegment | RunSegment, 'slots'>,
  baseline: number | undefined,
): ((value: Big) => Figure) => {
  const origins = valuedIn(readings, slots)
    .slice(0, baseline)
    .flatMap((reading) => reading.origins);
  return (value) => figure(writeValue(kpi, value), [], origins);
};

/** A limit that a measure cannot reach is not drawn, but it is where it is (domain C16). */
const unseen = ({ limits }: XmrSegment, { lowest, highest }: Bounds): readonly string[] => {
  const isTooHigh =
    limits !== undefined && highest !== undefined && isAbove(settled(limits.upper), new Big(highest));
  const isTooLow =
    limits !== undefined && lowest !== undefined && isBelow(settled(limits.lower), new Big(lowest));
  if (!isTooHigh && !isTooLow) return [];
  const which = isTooHigh && isTooLow ? 'limits are' : `${isTooHigh ? 'upper' : 'lower'} limit is`;
  return [`The ${which} beyond what the measure can be, and not drawn.`];
};

const tooFew = (count: number): string =>
  `${writeCount(count)} ${count === 1 ? 'value is' : 'values are'} too few`;

const valuesUsed = (count: number, baseline: number | undefined): string =>
  baseline !== undefined && baseline < count
    ? `the first ${writeCount(baseline)} values`
    : `all ${writeCount(count)} values`;

const periodOf = (slots: XmrSegment['slots'] | RunSegment['slots']): string => {
  const [first, last] = [slots[0], slots.at(-1)];
  return first && last ? writeMonths(first.month, last.month) : '';
};

const runChartNotes = (finding: KpiFinding, spc: RunChartFinding): readonly Note[] => [
  ...spc.segments.map(({ median, count, slots }) =>
    median
      ? [
          text(`Run chart, ${periodOf(slots)}: median `),
          lineOf(finding, { slots }, spc.baseline)(median),
          text(` of ${valuesUsed(count, spc.baseline)}.`),
        ]
      : `${periodOf(slots)}: ${tooFew(count)} for a median (six are needed).`,
  ),
  'The Anhøj rules ask whether a run of months on one side of the median is longer, or the median crossed less often, than chance makes it.',
  runChartJudgement(spc),
];

const runChartJudgement = (spc: RunChartFinding): string => {
  const words = fullWords(judgementOf(spc));
  return words === undefined
    ? 'There are too few values beside the median to tell.'
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
