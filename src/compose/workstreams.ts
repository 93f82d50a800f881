import type { MilestoneFinding } from '../analysis/milestones.js';
import type { Written } from '../narrative/narrative.js';
import { compare } from '../words/compare.js';
import { suggest } from '../words/nearest.js';
import type { Context } from './context.js';

/** A workstream and its milestones by date, as far as the paper may know them. */
export interface Workstream {
  readonly name: string;
  readonly milestones: readonly MilestoneFinding[];
}

/**
 * The workstreams that the paper is about, in the order of `programme.yaml`, where it has one: also those of which no
 * milestone is reported, since a member should not have to notice what is not there.
 */
export const workstreamsOf = (context: Context): readonly Workstream[] => {
  const covered = context.narrative.frontMatter.workstreams;
  return namesOf(context)
    .filter((name) => covered?.includes(name) ?? true)
    .map((name) => ({ name, milestones: milestonesOf(name, context) }));
};

/** The milestones of the paper's workstreams, in their order. */
export const coveredMilestones = (context: Context): readonly MilestoneFinding[] =>
  workstreamsOf(context).flatMap(({ milestones }) => milestones);

/** The one workstream that an option names, or a diagnostic at the name. */
export const findWorkstream = (written: Written, context: Context): Workstream | undefined => {
  const { text: name, span } = written;
  const known = namesOf(context);
  if (known.includes(name)) return { name, milestones: milestonesOf(name, context) };
  // It may be that of a milestone with a fault, which has been told.
  if (context.settings.workstreams || context.programme.milestones.isComplete)
    context.diagnostics.error('unknown-workstream', `There is no workstream "${name}".`, {
      span,
      hint: suggest(name, known),
    });
  return undefined;
};

const namesOf = ({ settings, findings }: Context): readonly string[] =>
  settings.workstreams ?? [
    ...new Set([...findings.milestones.values()].map(({ current }) => current.workstream)),
  ];

const milestonesOf = (name: string, { findings }: Context): readonly MilestoneFinding[] =>
  [...findings.milestones.values()]
    .filter(({ current }) => current.workstream === name)
    .sort((a, b) => compare(orderOf(a), orderOf(b)));

/** By the date that stands, else by plan; what has no date comes last, and the id settles the rest. */
const orderOf = ({ id, standing, current }: MilestoneFinding): string =>
  `${standing?.date.latest ?? current.baseline?.latest ?? '9999'} ${id}`;
