import type { KpiFinding } from '../../analysis/findings.js';
import type { Group } from '../../programme/inputs/kpis-file.js';
import type { Context } from '../context.js';

/** A group of KPIs under its heading. */
export interface GroupMembers {
  readonly group: Group;
  readonly members: readonly KpiFinding[];
}

/** All KPIs by group, in the order of `kpis.yaml`; a group that has none has no heading either. */
export const kpiGroups = ({ programme, findings }: Context): readonly GroupMembers[] => {
  const all = [...findings.kpis.values()];
  return programme.groups.records
    .map((group) => ({ group, members: all.filter(({ kpi }) => kpi.group === group.id) }))
    .filter(({ members }) => members.length > 0);
};
