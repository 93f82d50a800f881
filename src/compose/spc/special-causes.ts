import type { LabelledSlot, XmrFinding } from '../../analysis/spc/finding.js';
import { SHIFT } from '../../analysis/spc/rules/shift.js';
import { TREND } from '../../analysis/spc/rules/trend.js';
import { writeMonths } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import { causeWords, effectWords, type SpecialCause } from './judgement-words.js';

/** Every special cause of a chart in words, so that nothing is told by colour and shape alone (domain J5). */
export const specialCauses = ({ segments }: XmrFinding): string => {
  const stretches = segments.flatMap(({ slots }) => stretchesOf(slots));
  if (stretches.length === 0) return 'No month shows a special cause.';
  return `Special causes: ${stretches.map(writeStretch).join('; ')}.`;
};

/** Months in a row that mean the same, whichever rules found them. */
interface Stretch {
  readonly labels: readonly SpecialCause[];
  readonly first: LabelledSlot;
  readonly last: LabelledSlot;
}

const stretchesOf = (slots: readonly LabelledSlot[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [index, slot] of slots.entries()) {
    const { label } = slot;
    if (!label || label.cause === 'common-cause') continue;
    const open = stretches.at(-1);
    if (open && open.last === slots[index - 1] && open.labels[0]?.direction === label.direction)
      stretches[stretches.length - 1] = { ...open, labels: [...open.labels, label], last: slot };
    else stretches.push({ labels: [label], first: slot, last: slot });
  }
  return stretches;
};

/** A run may be longer than the months that it explains: some of them may have a cause that goes before (domain C7). */
const someOf = (label: SpecialCause, labels: readonly SpecialCause[]): string => {
  const count = labels.filter(({ cause }) => cause === label.cause).length;
  const run = { shift: SHIFT, trend: TREND, 'two-of-three': 0, 'beyond-limit': 0 }[label.cause];
  return `${count < run ? 'some of ' : ''}${causeWords(label)}`;
};

const writeStretch = ({ labels, first, last }: Stretch): string => {
  const effect = labels[0] && effectWords(labels[0]).replace(/^special cause,? /, '');
  const causes = writeList([...new Set(labels.map((label) => someOf(label, labels)))]);
  return `${effect}, ${writeMonths(first.month, last.month)} (${causes})`;
};
