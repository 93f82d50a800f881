import type { Month } from '../../words/month.js';
import { FEWEST_FOR_RUNS, type RunSignal, type Runs } from './anhoej.js';
import type { LabelledPoint, RunChartFinding, SpcFinding, XmrFinding } from './finding.js';
import { FEWEST_FOR_ICONS } from './standing.js';

/** What may be said of how a series stands now, and no more (domain C17). */
export type Judgement =
  | { readonly kind: 'point'; readonly point: LabelledPoint }
  | { readonly kind: 'runs'; readonly signals: readonly RunSignal[]; readonly runs: Runs }
  | { readonly kind: 'none'; readonly why: Silence };

/** Why nothing may be said. */
export type Silence =
  | { readonly reason: 'switched-off' | 'no-limits' | 'on-the-median' }
  | {
      readonly reason: 'too-few';
      readonly count: number;
      readonly needed: number;
      /** From which month on they are counted, where the series has been rebased. */
      readonly since: Month | undefined;
    };

/** The judgement on a series: that on its latest segment (domain C9, C13, C18). */
export const judgementOf = (spc: SpcFinding | undefined): Judgement => {
  if (!spc) return silent({ reason: 'switched-off' });
  return spc.method === 'xmr' ? byPoint(spc) : byRuns(spc);
};

const byPoint = ({ variation, segments }: XmrFinding): Judgement => {
  if (variation) return { kind: 'point', point: variation.point };
  const { count = 0, rebase } = segments.at(-1) ?? {};
  return silent(
    count < FEWEST_FOR_ICONS
      ? { reason: 'too-few', count, needed: FEWEST_FOR_ICONS, since: rebase?.month }
      : { reason: 'no-limits' },
  );
};

const byRuns = ({ segments }: RunChartFinding): Judgement => {
  const { count = 0, rebase, runs, signals } = segments.at(-1) ?? {};
  if (runs && signals) return { kind: 'runs', signals, runs };
  return silent(
    count < FEWEST_FOR_RUNS
      ? { reason: 'too-few', count, needed: FEWEST_FOR_RUNS, since: rebase?.month }
      : { reason: 'on-the-median' },
  );
};

const silent = (why: Silence): Judgement => ({ kind: 'none', why });

/** Whether there is a special cause: only then may a text say so (domain C17). */
export const isSpecialCause = (judgement: Judgement): boolean => {
  switch (judgement.kind) {
    case 'point':
      return judgement.point.label.cause !== 'common-cause';
    case 'runs':
      return judgement.signals.length > 0;
    case 'none':
      return false;
  }
};
