/** Problems in a paper as a whole. */
export const paperCatalogue = {
  'no-paper': {
    title: 'there is no paper to make',
    why: 'A paper is made from its narrative.',
    fix: 'Name a month that has a narrative, or write one.',
  },
  'unknown-paper-kind': {
    title: 'a kind of paper that is not defined',
    why: 'Its cover, numbering and required sections are not known.',
    fix: 'Name the file after a folder of templates/papers.',
  },
  'missing-section': {
    title: 'a section is missing',
    why: 'Papers of this kind always have it, even if only to say that it does not apply (domain G2).',
    fix: 'Add it.',
  },
  'section-order': {
    title: 'sections in the wrong order',
    why: 'Members find their way by an order that never changes (domain G1).',
    fix: 'Move the section.',
  },
  'appendix-citation': {
    title: 'an appendix that the text does not lead to',
    why: 'Every appendix is referred to, in order (domain G4).',
    fix: 'Refer to it with {{ref "…"}}.',
  },
  'paper-dates': {
    title: 'dates of a paper that contradict each other',
    why: 'A paper cannot report what was not known at its date (domain G9).',
    fix: 'Correct as-at, data-to or meeting in the front matter.',
  },
  'unprintable-character': {
    title: 'a character that no typeface has',
    why: 'An empty box would stand in its place, and nobody could read it, by eye or by ear.',
    fix: 'Say it in words, or with letters and signs of European languages.',
  },
  'not-placed': {
    title: 'something in the front matter that the paper does not print',
    why: 'Who wrote it will think that members have read it.',
    fix: 'Place its block in the text, or take it out of the front matter.',
  },
} as const;
