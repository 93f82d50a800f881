import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { ownArea } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import { type Month, writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** A series is rebased where it has a month before and a month of its own, and once (domain C11). */
export const rebasesFit: Check = ({ kpis, series, settings }, diagnostics) => {
  const own = settings && ownArea(settings)?.id;
  for (const kpi of kpis.records) {
    reportTwice(kpi, diagnostics);
    if (own === undefined || !series.isComplete) continue;
    const months = series
      .of(kpi.id, own)
      .map(({ month }) => month)
      .sort();
    for (const [index, { month }] of kpi.spc.rebases.entries())
      if (month === months[0] || !months.includes(month))
        reportNowhere(kpi, index, month, months, diagnostics);
  }
};

const reportTwice = ({ spc, at }: Kpi, diagnostics: Diagnostics): void => {
  for (const [index, { month }] of spc.rebases.entries()) {
    const first = spc.rebases.findIndex((rebase) => rebase.month === month);
    if (first < index)
      diagnostics.error('spc-rebase', `${writeMonth(month)} is rebased twice.`, {
        span: spanAt(at, 'spc', 'rebases', index, 'month'),
        hint: 'Give both reasons in one rebase.',
        related: [{ message: 'first here', span: spanAt(at, 'spc', 'rebases', first, 'month') }],
      });
  }
};

const reportNowhere = (
  { id, at }: Kpi,
  index: number,
  month: Month,
  months: readonly Month[],
  diagnostics: Diagnostics,
): void => {
  const [first, last] = [months[0], months.at(-1)];
  diagnostics.error(
    'spc-rebase',
    month === first
      ? `${id} starts in ${writeMonth(month)}: there is nothing before it to part from.`
      : `kpi-series.csv has no ${writeMonth(month)} for ${id}.`,
    {
      span: spanAt(at, 'spc', 'rebases', index, 'month'),
      hint:
        first && last && first < last
          ? `Name the first month of the changed process, later than ${writeMonth(first)} and no later than ${writeMonth(last)}; or delete the rebase.`
          : 'Delete the rebase: the series has no two months yet.',
    },
  );
};
