import type { RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { HeatMapSpec } from '../../charts/heat-map.js';
import type { Chart } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind, Call, Context } from '../context.js';
import { riskMessage } from '../risk-message.js';
import { keyFor } from '../values.js';
import { gridMarks } from './grid-marks.js';
import { excuseId, figureId } from './ids.js';
import { riskScoresGrid, riskScoresNotes } from './risk-scores-grid.js';

/** `{{risk-heat-map}}`: the open risks by likelihood and impact, with the table of their scores. */
export const riskHeatMap: BindingKind<readonly Chart[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, settings, counters } = context;
    const scored = findings.risks.open.filter(({ level }) => level);
    if (scored.length === 0) return reportUnscored(call, context);
    const label = counters.figure();
    const date = writeDay(findings.horizon.asAt);
    const what = scored.length === findings.risks.open.length ? 'open risks' : 'scored risks';
    const message = riskMessage(scored, settings['risk-bands'], what);
    const data = riskScoresGrid(scored, context);
    return [
      {
        kind: 'chart',
        id: figureId(call, FALLBACK, label, context),
        label,
        title: `Risks by likelihood and impact at ${date}: ${message}`,
        alternative: `Heat map of risks, likelihood 1 to 5 by impact 1 to 5, at ${date}: ${message}.`,
        spec: specOf(scored, context),
        data,
        key: keyFor(gridMarks(data)),
        notes: riskScoresNotes(context).map((note) => [text(note)]),
      },
    ];
  },
};

const FALLBACK = 'risk-heat-map';

const specOf = (scored: readonly RiskFinding[], { settings }: Context): HeatMapSpec => ({
  kind: 'heat-map',
  across: 'Impact',
  up: 'Likelihood',
  bands: settings['risk-bands'],
  marks: scored.flatMap(({ risk, level }) =>
    level ? [{ name: risk.id, across: level.impact, up: level.likelihood }] : [],
  ),
});

const reportUnscored = (call: Call, context: Context): undefined => {
  excuseId(call, FALLBACK, context);
  if (context.programme.risks.isComplete)
    context.diagnostics.error('no-data', 'No open risk has a score to place it by.', {
      span: call.span,
      hint: 'Give the risks scores in risks.yaml ("residual: { likelihood: …, impact: … }"), or place {{risk-table}} instead.',
    });
  return undefined;
};
