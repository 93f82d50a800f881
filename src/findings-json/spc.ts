import type { RunSegment, SpcFinding, XmrSegment } from '../analysis/spc/finding.js';
import type { Label } from '../analysis/spc/labels.js';
import { writeDecimal } from './fields.js';
import type { SpcEntry } from './spc-shape.js';

export const spcEntry = (spc: SpcFinding): SpcEntry =>
  spc.method === 'xmr'
    ? {
        method: 'xmr',
        'screen-outliers': spc.screenOutliers,
        'two-of-three': spc.twoOfThree,
        baseline: spc.baseline ?? null,
        variation: spc.variation?.icon ?? null,
        assurance: spc.assurance ?? null,
        segments: spc.segments.map(xmrSegment),
      }
    : { method: 'run-chart', baseline: spc.baseline ?? null, segments: spc.segments.map(runSegment) };

const xmrSegment = ({ rebase, standing, limits, slots }: XmrSegment) => ({
  rebase: rebase ?? null,
  standing,
  limits: limits
    ? {
        mean: writeDecimal(limits.mean),
        'average-moving-range': writeDecimal(limits.averageMovingRange),
        upper: writeDecimal(limits.upper),
        lower: writeDecimal(limits.lower),
        'near-upper': writeDecimal(limits.nearUpper),
        'near-lower': writeDecimal(limits.nearLower),
      }
    : null,
  points: slots.map(({ month, label }) => ({ month, label: label ? labelEntry(label) : null })),
});

const labelEntry = (label: Label) =>
  label.cause === 'common-cause'
    ? { cause: label.cause, direction: null, effect: null }
    : { cause: label.cause, direction: label.direction, effect: label.effect };

const runSegment = ({ rebase, standing, median, runs, signals }: RunSegment) => ({
  rebase: rebase ?? null,
  standing,
  median: median ? writeDecimal(median) : null,
  runs: runs
    ? {
        useful: runs.useful,
        longest: runs.longest,
        'longest-by-chance': runs.longestByChance,
        crossings: runs.crossings,
        'fewest-by-chance': runs.fewestByChance,
      }
    : null,
  signals: signals ? [...signals] : null,
});
