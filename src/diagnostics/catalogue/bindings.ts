/** Problems in bindings, and in what they lead to. */
export const bindingCatalogue = {
  'binding-syntax': {
    title: 'a binding cannot be read',
    why: 'The figure or block that it stands for would be missing from the paper.',
    fix: 'Write it like {{kpi "re-referrals" at="2020-06"}}.',
  },
  'unknown-binding': {
    title: 'a binding that cfip does not know',
    why: 'The figure or block that it stands for would be missing from the paper.',
    fix: 'Correct its name; the README lists all bindings.',
  },
  'unknown-option': {
    title: 'an option that a binding does not have',
    why: 'It was meant to change what is printed, and would not.',
    fix: 'Correct its name or take it out.',
  },
  'block-in-line': {
    title: 'a block inside text',
    why: 'A table or chart cannot stand in the middle of a sentence.',
    fix: 'Put it on a line of its own.',
  },
  'no-data': {
    title: 'there are no data for what is asked',
    why: 'cfip prints nothing in place of what it does not have, least of all a value from nearby (domain B7).',
    fix: 'Add the data, or ask for a month that has them.',
  },
  'unknown-reference': {
    title: 'a cross-reference that leads nowhere',
    why: 'A member who follows it finds nothing (domain G4).',
    fix: 'Correct the id, or give the place that is meant an id: {#id}.',
  },
  'unknown-diagram': {
    title: 'a diagram that is not defined',
    why: 'There is nothing to draw.',
    fix: 'Correct the id, or add the diagram to programme.yaml.',
  },
} as const;
