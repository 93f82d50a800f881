import type { Comparator } from '../programme/inputs/kpis-file.js';
import type { Settings } from '../programme/inputs/programme-file.js';
import type { Measured } from '../programme/observed-value.js';
import type { Series } from '../programme/programme.js';
import type { Month } from '../words/month.js';
import type { Withheld } from './disclosure/withheld.js';
import type { Benchmark } from './findings.js';
import { groupReadings } from './neighbours.js';
import { type DatedRank, rankOf } from './rank.js';
import { type Readings, readingsOf } from './reading.js';

/** The benchmark that a comparator of a KPI names; none for an area that is not there, which has been told. */
export const benchmarkOf = (
  measured: Measured & { readonly settings: Settings },
  { area: id, period, source, method: chosen }: Comparator,
  own: Readings,
  series: Series,
  dataTo: Month,
  withheld: Withheld,
): Benchmark | undefined => {
  const area = measured.settings.areas.find((candidate) => candidate.id === id);
  if (!area) return undefined;
  const method = chosen ?? area.method;
  const members = area.members.map((member) => readingsOf(measured, member.id, series, dataTo, withheld));
  const given = readingsOf(measured, id, series, dataTo, withheld);
  const isGiven = given.all.length > 0 || !members.some(({ all }) => all.length > 0);
  const readings = isGiven ? given : groupReadings(measured.kpi, area, members, method ?? 'mean');
  return {
    area,
    readings,
    latest: readings.latest,
    period,
    source,
    method: isGiven ? method : (method ?? 'mean'),
    // A figure for a longer period than a month stands beside none of the authority's months (domain B19).
    rank: period === undefined ? rankAmong(measured, own, members) : undefined,
  };
};

const rankAmong = ({ kpi }: Measured, own: Readings, members: readonly Readings[]): DatedRank | undefined => {
  const valueAt = (readings: Readings, month: Month) => readings.at(month)?.value;
  const ranked = own.all.findLast(
    ({ month, value }) => value && members.some((readings) => valueAt(readings, month)),
  );
  if (!ranked?.value) return undefined;
  const { month, value } = ranked;
  const rank = rankOf(
    kpi.polarity,
    value,
    members.flatMap((readings) => valueAt(readings, month) ?? []),
  );
  return rank && { ...rank, month };
};
