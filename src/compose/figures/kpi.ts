import type { Figure } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { figure, marksOf, writeValue } from '../values.js';
import { findKpi, monthOption, valueAt } from './find-kpi.js';

/** `{{kpi "re-referrals" at="2020-06"}}`: the value of a KPI at a month. */
export const kpi: BindingKind<Figure> = {
  argument: 'the id of a KPI',
  options: ['at'],
  resolve({ argument, options }, context) {
    const finding = findKpi(argument, context);
    const month = monthOption(options.get('at'), context);
    const reading = finding && month && valueAt(finding, month, options.get('at') ?? argument, context);
    return (
      reading && figure(writeValue(finding.kpi, reading.value), marksOf(reading.status), reading.origins)
    );
  },
};
