import type { MilestoneFinding } from '../../analysis/milestones.js';
import { slug } from '../../narrative/attributes.js';
import type { Call, Context } from '../context.js';
import { findWorkstream, type Workstream, workstreamsOf } from '../workstreams.js';
import { excuseId } from './ids.js';

/** The milestones that a block shows: those of the paper's workstreams, or of the one that the block names. */
export interface Selection {
  /** The workstream that was named; empty where none was. */
  readonly only: string;
  readonly workstreams: readonly Workstream[];
  readonly findings: readonly MilestoneFinding[];
  /** The id of the block where the author gives none. */
  readonly id: string;
}

/** What a block is to show, or a diagnostic where there is nothing; the paper then speaks of it. */
export const selectionOf = (call: Call, block: string, context: Context): Selection | undefined => {
  const only = call.options.get('workstream');
  const id = only ? `${block}-${slug(only.text)}` : block;
  const found = only ? findWorkstream(only, context) : undefined;
  const workstreams = only ? (found ? [found] : []) : workstreamsOf(context);
  const findings = workstreams.flatMap(({ milestones }) => milestones);
  if (found || findings.length > 0) {
    for (const finding of findings) context.mentioned.add(finding.id);
    return { only: only?.text ?? '', workstreams, findings, id };
  }
  excuseId(call, id, context);
  if (!only && context.programme.milestones.isComplete)
    context.diagnostics.error('no-data', 'There is no milestone to show.', {
      span: call.span,
      hint: 'Look at milestones.csv: a milestone shows from the as-at date of its first row.',
    });
  return undefined;
};
