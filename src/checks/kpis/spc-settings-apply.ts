import { spcMethod } from '../../programme/inputs/spc-settings.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** A rebase or baseline of a KPI whose chart has neither mean nor median does nothing, and its author may not know. */
export const spcSettingsApply: Check = ({ kpis, settings }, diagnostics) => {
  if (!settings) return;
  for (const { spc, name, at } of kpis.records) {
    if (spcMethod(settings.spc, spc) !== 'none') continue;
    const unused = spc.rebases.length > 0 ? 'rebases' : spc.baseline !== undefined ? 'baseline' : undefined;
    if (unused === undefined) continue;
    const isOwn = spc.method !== undefined;
    diagnostics.warning(
      'unused-setting',
      `${name} is charted without mean and limits, so "${unused}" does nothing.`,
      {
        span: spanAt(at, 'spc', unused),
        hint: `Delete it, or set the method to xmr or run-chart ${isOwn ? 'here' : 'here or in programme.yaml'}.`,
        related: [
          {
            message: 'the method',
            span: isOwn ? spanAt(at, 'spc', 'method') : spanAt(settings.at, 'spc', 'method'),
          },
        ],
      },
    );
  }
};
