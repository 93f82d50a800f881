import { STATUS_WORDS } from '../compose/milestone-words.js';
import type { MilestoneEntry } from '../findings-json/milestone-shape.js';
import type { Day } from '../words/month.js';
import { writeSlip } from '../words/slip.js';
import { changed, compareEntries, type Field, type Mode } from './compare-entries.js';
import { orOther } from './other-findings.js';
import type { Change } from './shape.js';

/** What has changed of milestones: when they were planned, are expected or were reached, and how late that is (domain F). */
export const milestoneChanges = (
  before: readonly MilestoneEntry[],
  after: readonly MilestoneEntry[],
  mode: Mode,
): readonly Change[] =>
  compareEntries(before, after, {
    area: 'milestones',
    idOf: ({ id }) => id,
    nameOf: ({ title }) => title,
    summaryOf: (milestone) =>
      [dateWords(milestone), statusWords(milestone)].filter((part) => part !== null).join(', '),
    placesOf,
    compare: (was, is, subject) => {
      const changes = changed(subject, fieldsOf(was, is));
      return mode === 'months' ? changes : orOther(changes, was, is, subject, placesOf(is)[0] ?? null);
    },
  });

const placesOf = ({ standing, baseline, original }: MilestoneEntry): readonly string[] =>
  (standing ?? baseline ?? original)?.origins ?? [];

const fieldsOf = (was: MilestoneEntry, is: MilestoneEntry): readonly Field[] => {
  const field = (
    what: string,
    of: (milestone: MilestoneEntry) => string | null,
    places = placesOf(is),
  ): Field => ({ what, before: of(was), after: of(is), places });
  return [
    field('title', ({ title }) => title),
    field('workstream', ({ workstream }) => workstream),
    ...(isFirstPlan(was) && isFirstPlan(is)
      ? []
      : [field('first planned', ({ original }) => original?.text ?? null, is.original?.origins)]),
    field('planned', ({ baseline }) => baseline?.text ?? null, is.baseline?.origins),
    field('date', dateWords),
    field('slip', slipWords),
    field('status', statusWords),
  ];
};

/** A plan that was never changed is told once. */
const isFirstPlan = ({ original, baseline }: MilestoneEntry): boolean => original?.text === baseline?.text;

const dateWords = ({ standing, reached }: MilestoneEntry): string | null =>
  standing && `${reached ? 'reached' : 'expected'} ${standing.text}`;

/** As papers say it: what is overdue is not on time, whatever its forecast still says (domain F3). */
const slipWords = ({ baseline, standing, status }: MilestoneEntry): string | null => {
  if (!baseline || !standing) return null;
  return status === 'overdue' ? 'overdue' : writeSlip(vague(baseline), vague(standing));
};

const vague = ({ text, earliest, latest }: NonNullable<MilestoneEntry['standing']>) => ({
  text,
  earliest: earliest as Day,
  latest: latest as Day,
});

/** Where somebody set a rating by hand, both are told (domain F3). */
const statusWords = (milestone: MilestoneEntry): string => {
  const { 'set-by-hand': manual, status } = milestone;
  if (manual === null) return STATUS_WORDS[status];
  return `${STATUS_WORDS[manual]}, set by hand (by its dates: ${STATUS_WORDS[status].toLowerCase()})`;
};
