import type { Kpi } from '../programme/inputs/kpis-file.js';
import { ownArea, type Settings } from '../programme/inputs/programme-file.js';
import type { PublishedValue } from '../programme/inputs/published-file.js';
import type { Programme } from '../programme/programme.js';
import { lastOf, reportedMilestone } from '../programme/reported.js';
import { reportedValue, reportedValues } from '../programme/reported-values.js';
import { isRead } from '../sources/sources.js';
import { addToMonth, monthOf } from '../words/month.js';
import { benchmarkOf } from './benchmark.js';
import { smallUpTo } from './disclosure/small.js';
import { type Withheld, withheldOf } from './disclosure/withheld.js';
import type { Findings, KpiFinding } from './findings.js';
import { fundFinding } from './fund/fund-finding.js';
import type { Horizon } from './horizon.js';
import { milestoneFinding } from './milestones.js';
import { movementOf } from './movement.js';
import { overPeriod } from './over-period.js';
import { ragOf } from './rating.js';
import { type Readings, readingsOf } from './reading.js';
import { riskFindings } from './risks/risk-findings.js';
import type { SpcFinding } from './spc/finding.js';
import { spcOf } from './spc/spc.js';
import { varianceOf } from './target.js';

/** Computes what the programme's data say within the horizon of one paper. Pure: the same data, the same findings. */
export const analyse = (everything: Programme, settings: Settings, horizon: Horizon): Findings => {
  // A paper does not know what its own month published, nor a later one.
  const published = everything.published.filter(({ month }) => month < horizon.month);
  const programme: Programme = { ...everything, published };
  const withheld = withheldOf(programme, settings);
  const [values, milestones, risks] = (['values', 'milestones', 'risks'] as const).map((subject) =>
    lastOf(published, subject),
  );
  return {
    horizon,
    withheld,
    reportedIn: { values: values?.month, milestones: milestones?.month, risks: risks?.month },
    kpis: new Map(
      programme.kpis.records.map((kpi) => [kpi.id, kpiFinding(kpi, programme, settings, horizon, withheld)]),
    ),
    risks: riskFindings(programme.risks.records, settings['risk-bands'], {
      ...horizon,
      reported: risks && new Map(risks.risks.rows.map((row) => [row.id, row])),
    }),
    milestones: milestoneFindings(programme, settings, horizon),
    fund: isRead(programme.fund) ? fundFinding(programme.fund, horizon) : undefined,
  };
};

const kpiFinding = (
  kpi: Kpi,
  programme: Programme,
  settings: Settings,
  horizon: Horizon,
  withheld: Withheld,
): KpiFinding => {
  const own = ownArea(settings)?.id ?? '';
  const measured = { kpi, settings };
  const reported = new Map(
    [...reportedValues(kpi.id, programme.published)].filter(([, told]) => !isOfFew(told, kpi, settings)),
  );
  const readings = readingsOf(measured, own, programme.series, horizon.dataTo, withheld, reported);
  const known = readingsOf(measured, own, programme.series, monthOf(horizon.asAt), withheld, reported);
  const { latest } = readings;
  const previous = latest && readings.at(addToMonth(latest.month, -1));
  const lastYear = latest && readings.at(addToMonth(latest.month, -12));
  const variance = varianceOf(kpi, latest?.value);
  let spc: readonly [SpcFinding | undefined] | undefined;
  return {
    kpi,
    readings,
    known,
    latest,
    previous,
    lastYear,
    over: kpi.over.map((period) => overPeriod(kpi, readings, period, horizon.dataTo)),
    reported: stillShown(reportedValue(kpi.id, programme.published), kpi, known, settings),
    variance,
    rag: ragOf(kpi, { value: latest?.value, variance, lastYear: lastYear?.value }, settings.rag),
    movement: movementOf(kpi.polarity, previous?.value, latest?.value),
    benchmarks: kpi.comparators.flatMap(
      (comparator) =>
        benchmarkOf(measured, comparator, readings, programme.series, horizon.dataTo, withheld) ?? [],
    ),
    // Limits would tell something of a value that is withheld (domain I5).
    // Reckoned when it is first asked for: a paper that neither charts nor judges a series does not wait for it.
    get spc() {
      spc ??= [
        readings.all.some(({ isWithheld }) => isWithheld) ? undefined : spcOf(kpi, readings, settings.spc),
      ];
      return spc[0];
    },
  };
};

/** What was reported of a month that is withheld now, or of few people, is not shown again (domain I4). */
const stillShown = (
  reported: PublishedValue | undefined,
  kpi: Kpi,
  known: Readings,
  settings: Settings,
): PublishedValue | undefined =>
  !reported || isOfFew(reported, kpi, settings) || known.at(reported.month)?.isWithheld
    ? undefined
    : reported;

/** Whether a paper printed a count of few people, which is not told again, not even as what was revised since. */
const isOfFew = (told: PublishedValue, { unit, disclosure }: Kpi, settings: Settings): boolean =>
  unit === 'count' &&
  disclosure !== 'none' &&
  settings.disclosure.method !== 'round' &&
  smallUpTo(settings.disclosure.threshold)(told.value.value);

const milestoneFindings = (
  { milestones, published }: Programme,
  settings: Settings,
  { asAt }: Horizon,
): Findings['milestones'] => {
  const found = milestones.records.flatMap(
    (milestone) =>
      milestoneFinding(
        milestone,
        asAt,
        reportedMilestone(published, milestone.id),
        settings['milestone-rating'],
      ) ?? [],
  );
  return new Map(found.map((finding) => [finding.id, finding]));
};
