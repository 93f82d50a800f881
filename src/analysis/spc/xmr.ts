import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { SpcSettings } from '../../programme/inputs/spc-settings.js';
import type { LabelledPoint, LabelledSlot, XmrFinding, XmrSegment } from './finding.js';
import { assuranceOf, variationOf } from './icons.js';
import { labelsOf } from './labels.js';
import { limitsOf } from './limits.js';
import { type Segment, segmentsOf } from './segments.js';
import { pointsOf, type Slot } from './slots.js';
import { standingOf } from './standing.js';

/** The XmR chart of a series: each segment by itself, the icons from the latest (domain C1 to C16). */
export const xmrOf = (
  kpi: Pick<Kpi, 'polarity' | 'target' | 'spc'>,
  slots: readonly Slot[],
  settings: SpcSettings,
): XmrFinding => {
  const { baseline, rebases } = kpi.spc;
  const segments = segmentsOf(slots, rebases).map((segment) => segmentOf(segment, kpi, settings));
  const latest = segments.at(-1);
  const point = latest?.slots.findLast(isLabelled);
  const limits = latest?.standing === 'established' ? latest.limits : undefined;
  return {
    method: 'xmr',
    screenOutliers: settings['screen-outliers'],
    twoOfThree: settings['two-of-three'],
    baseline,
    segments,
    variation: limits && point && { icon: variationOf(point.label), point },
    assurance: limits && assuranceOf(kpi, limits),
  };
};

const segmentOf = (
  { rebase, slots }: Segment,
  { polarity, spc }: Pick<Kpi, 'polarity' | 'spc'>,
  settings: SpcSettings,
): XmrSegment => {
  const count = pointsOf(slots).length;
  const standing = standingOf(count);
  const limits =
    standing === 'too-short'
      ? undefined
      : limitsOf(slots, { screenOutliers: settings['screen-outliers'], baseline: spc.baseline });
  const labels = limits && labelsOf(slots, limits, polarity, settings['two-of-three']);
  return {
    rebase,
    count,
    standing,
    limits,
    slots: slots.map((slot) => ({ ...slot, label: labels?.get(slot.month) })),
  };
};

const isLabelled = (slot: LabelledSlot): slot is LabelledPoint =>
  slot.value !== undefined && slot.label !== undefined;
