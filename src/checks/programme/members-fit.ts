import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** A member of a group is there once, is no area of its own, and belongs to no authority's own area (domain B15). */
export const membersFit: Check = ({ settings }, diagnostics) => {
  if (!settings) return;
  const { areas, at } = settings;
  for (const [index, { id, name, role, members }] of areas.entries()) {
    if (role === 'own' && members.length > 0)
      diagnostics.error('own-area', `${name} is the authority itself, and no group.`, {
        span: spanAt(at, 'areas', index, 'members'),
        hint: 'Give the members to the area with "role: neighbours".',
      });
    for (const [place, member] of members.entries()) {
      const twin = members.findIndex((other) => other.id === member.id);
      const area = areas.findIndex((other) => other.id === member.id);
      const first =
        twin < place
          ? spanAt(at, 'areas', index, 'members', twin, 'id')
          : area >= 0
            ? spanAt(at, 'areas', area, 'id')
            : undefined;
      if (first)
        diagnostics.error('duplicate-id', `The area "${member.id}" is there twice.`, {
          span: spanAt(at, 'areas', index, 'members', place, 'id'),
          hint: `Give the member of "${id}" another id, or delete it.`,
          related: [{ message: 'first here', span: first }],
        });
    }
  }
};
