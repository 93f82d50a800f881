import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import type { SpcFinding } from '../../analysis/spc/finding.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import { plainText } from '../../paper/inlines.js';
import { writeMonth } from '../../words/month.js';
import { shortWords } from '../spc/judgement-words.js';
import { hasLevel } from '../spc/process-spec.js';
import { readingInline, targetFigure } from '../values.js';

/**
 * The latest value, the one before it, and what the two amount to: that they differ is arithmetic, that the difference
 * means anything is said only where the chart says so (domain C17).
 */
export const chartMessage = ({ kpi, previous, movement, spc }: KpiFinding, latest: Reading): string => {
  const now = `${kpi.name}: ${plainText([readingInline(kpi, latest)])} in ${writeMonth(latest.month)}`;
  const judgement = shortWords(judgementOf(spc));
  const verdict = judgement === undefined ? '' : `; ${judgement}`;
  if (!previous?.value || !movement) return `${now}${verdict}`;
  const before = `${plainText([readingInline(kpi, previous)])} in ${writeMonth(previous.month)}`;
  const change = movement.change === 'none' ? 'unchanged' : movement.change;
  return `${now}, ${change} from ${before}${verdict}`;
};

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
