import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import type { SpcFinding } from '../../analysis/spc/finding.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import { plainText } from '../../paper/inlines.js';
import { writeMonth } from '../../words/month.js';
import { sayMovement } from '../movement-words.js';
import { shortWords } from '../spc/judgement-words.js';
import { hasLevel } from '../spc/process-spec.js';
import { figure, marksOfReading, readingInline, targetFigure, type Valued } from '../values.js';

/** What a message is made of, beside the latest reading. */
type Stated = Pick<KpiFinding, 'kpi' | 'previous' | 'spc'>;

/**
 * The latest month, its value and how that moved from the month before, and what the chart makes of it: that two values
 * differ is arithmetic, that the difference means anything is said only where the chart says so (domain C17).
 */
export const chartMessage = (finding: Stated, latest: Reading): string => {
  const judgement = shortWords(judgementOf(finding.spc));
  const verdict = judgement === undefined ? '' : `; ${judgement}`;
  return `${finding.kpi.name}, ${writeMonth(latest.month)}: ${stateOf(finding, latest)}${verdict}`;
};

/** No month but the one before stands in for it (domain B7). */
const stateOf = ({ kpi, previous }: Stated, latest: Reading): string =>
  isValued(previous) && isValued(latest)
    ? sayMovement(kpi, previous, latest, (printed, reading) =>
        plainText([figure(printed, marksOfReading(reading), [])]),
      )
    : plainText([readingInline(kpi, latest)]);

const isValued = (reading: Reading | undefined): reading is Valued => reading?.value !== undefined;

/** Type, period, message and range, for those who cannot see the chart (domain J6); its signs are words already. */
export const chartAlternative = ({ kpi, readings, spc }: KpiFinding, message: string): string => {
  const valued = readings.all.filter((reading) => reading.value);
  const sorted = [...valued].sort((a, b) => (a.value && b.value ? a.value.cmp(b.value) : 0));
  const [lowest, highest, first, last] = [sorted[0], sorted.at(-1), valued[0], valued.at(-1)];
  if (!lowest || !highest || !first || !last) throw new Error('a chart without values');
  const say = (reading: Reading): string =>
    `${plainText([readingInline(kpi, reading)])} in ${writeMonth(reading.month)}`;
  const sentences = [
    `${typeOf(spc)}, ${writeMonth(first.month)} to ${writeMonth(last.month)}.`,
    `${message}.`,
    `Lowest ${say(lowest)}; highest ${say(highest)}.`,
    ...(kpi.target ? [`Target ${plainText([targetFigure(kpi, kpi.target)])}.`] : []),
  ];
  return sentences.join(' ');
};

const typeOf = (spc: SpcFinding | undefined): string =>
  !spc || !hasLevel(spc) ? 'Line chart' : spc.method === 'xmr' ? 'Control chart (XmR)' : 'Run chart';
