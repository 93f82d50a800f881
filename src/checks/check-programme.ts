import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Programme } from '../programme/programme.js';
import type { Check } from './check.js';
import { totalsAddUp } from './disclosure/totals-add-up.js';
import { totalsKnown } from './disclosure/totals-known.js';
import { allocationsMatchPlan } from './fund/allocations-match-plan.js';
import { plansMoveOpenly } from './fund/plans-move-openly.js';
import { ledgersReconcile } from './fund/reconciles.js';
import { ledgerRowsOnce } from './fund/rows-once.js';
import { snapshotsKnown } from './fund/snapshots-known.js';
import { virementsBalance } from './fund/virements-balance.js';
import { ledgerYearFits } from './fund/year-fits.js';
import { comparedAreas } from './kpi-series/compared-areas.js';
import { countsAgree } from './kpi-series/counts-agree.js';
import { inOrder } from './kpi-series/in-order.js';
import { knownNames } from './kpi-series/known-names.js';
import { noSilentGaps } from './kpi-series/no-silent-gaps.js';
import { oneRowAMonth } from './kpi-series/one-row-a-month.js';
import { unitFits } from './kpi-series/unit-fits.js';
import { valueOrCounts } from './kpi-series/value-or-counts.js';
import { benchmarksFit } from './kpis/benchmarks-fit.js';
import { kpiNames } from './kpis/known-names.js';
import { rebasesFit } from './kpis/rebases-fit.js';
import { kpiSettingsFit } from './kpis/settings-fit.js';
import { spcSettingsApply } from './kpis/spc-settings-apply.js';
import { targetFits } from './kpis/target-fits.js';
import { baselineApproved } from './milestones/baseline-approved.js';
import { milestoneDatesAgree } from './milestones/dates-agree.js';
import { forecastAhead } from './milestones/forecast-ahead.js';
import { knownWorkstreams } from './milestones/known-workstreams.js';
import { milestoneStatusAgrees } from './milestones/status-agrees.js';
import { groupsNamed } from './programme/groups-named.js';
import { idsOnce } from './programme/ids-once.js';
import { membersFit } from './programme/members-fit.js';
import { oneOwnArea } from './programme/one-own-area.js';
import { populationsFit } from './programme/populations-fit.js';
import { riskBandsCover } from './programme/risk-bands-cover.js';
import { publishedNames } from './published/known-names.js';
import { publishedLedgersHold } from './published/ledgers-hold.js';
import { publishedOnce } from './published/rows-once.js';
import { publishedValuesHold } from './published/values-hold.js';
import { allScored } from './risks/all-scored.js';
import { answeredFor } from './risks/answered-for.js';
import { assessmentsAgree } from './risks/assessments-agree.js';
import { closedForGood } from './risks/closed-for-good.js';
import { levelsInOrder } from './risks/levels-in-order.js';
import { scoresAgree } from './risks/scores-agree.js';
import { wordedAsRisk } from './risks/worded-as-risk.js';

/** Every rule, one a file: its folder is the input that it judges. */
const checks: readonly Check[] = [
  oneOwnArea,
  idsOnce,
  riskBandsCover,
  membersFit,
  populationsFit,
  groupsNamed,
  kpiNames,
  kpiSettingsFit,
  targetFits,
  benchmarksFit,
  rebasesFit,
  spcSettingsApply,
  knownNames,
  oneRowAMonth,
  noSilentGaps,
  inOrder,
  valueOrCounts,
  countsAgree,
  unitFits,
  comparedAreas,
  assessmentsAgree,
  closedForGood,
  scoresAgree,
  levelsInOrder,
  allScored,
  answeredFor,
  wordedAsRisk,
  knownWorkstreams,
  baselineApproved,
  milestoneDatesAgree,
  milestoneStatusAgrees,
  forecastAhead,
  totalsKnown,
  totalsAddUp,
  publishedNames,
  publishedOnce,
  publishedLedgersHold,
  publishedValuesHold,
  snapshotsKnown,
  ledgerRowsOnce,
  ledgerYearFits,
  ledgersReconcile,
  allocationsMatchPlan,
  virementsBalance,
  plansMoveOpenly,
];

export const checkProgramme = (programme: Programme): readonly Diagnostic[] => {
  const diagnostics = new Diagnostics();
  for (const check of checks) check(programme, diagnostics);
  return diagnostics.all;
};
