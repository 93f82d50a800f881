/** Problems in milestones, and in what a paper says of them. */
export const milestoneCatalogue = {
  'unknown-milestone': {
    title: 'a milestone that is not in milestones.csv',
    why: 'The sentence would have no date, or what papers printed of it would belong to nothing.',
    fix: 'Correct the id, or add the milestone.',
  },
  'unknown-workstream': {
    title: 'a workstream that is not there',
    why: 'Milestones under a name of their own would drop out of the overview, and a table of a name that is not there would be empty.',
    fix: 'Correct the name, or add it to workstreams in programme.yaml.',
  },
  'milestone-dates': {
    title: 'dates of a milestone that contradict each other',
    why: 'A reader could not tell what was planned and what was done.',
    fix: 'Correct the row shown.',
  },
  'milestone-baseline': {
    title: 'a baseline that was changed without approval',
    why: 'Delay is measured from the plan that was approved: who could move the plan could hide the delay (domain F1).',
    fix: 'Write the new date under forecast, or name the approval of a new baseline.',
  },
  'milestone-status': {
    title: 'a status that the dates of its milestone contradict, or that nobody explains',
    why: 'Members would be told one thing by the status and another by the dates (domain F3, F7).',
    fix: 'Correct the dates or the status; leave status empty to have it follow from the dates.',
  },
  'milestone-past': {
    title: 'a forecast that lies before its own date',
    why: 'Either its year is wrong, or the milestone is done or late and nobody has said so (domain F7).',
    fix: 'Correct the year, write the actual date, or give a new forecast.',
  },
  'milestone-unmentioned': {
    title: 'a milestone that has moved, and the paper does not say so',
    why: 'Members compare with what they were told last time, and are told of every move (domain F6).',
    fix: 'Place {{milestone-moves}}, which lists them all, or mention the milestone.',
  },
} as const;
