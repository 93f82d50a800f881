/** Problems in the Markdown of a narrative. */
export const narrativeCatalogue = {
  'bad-attribute': {
    title: 'attributes in braces cannot be read',
    why: 'A cross-reference to the id would find nothing.',
    fix: 'Write {#id}, with .unnumbered, .appendix or .landscape behind a section heading.',
  },
  'heading-level': {
    title: 'a heading of the wrong level',
    why: 'Readers who move from heading to heading would lose their way.',
    fix: 'Use #, ## and ### in order.',
  },
  'bad-link': {
    title: 'a link that leads nowhere',
    why: 'A paper links to web and mail addresses only.',
    fix: 'Give the whole address.',
  },
  'unknown-endnote': {
    title: 'a note that is called but not written',
    why: 'The reader would look for it in vain.',
    fix: 'Write the note in the same text, on a line of its own, or take the call out.',
  },
  'duplicate-endnote': {
    title: 'two notes of the same name',
    why: 'Only one of them would be printed.',
    fix: 'Give one of them another name.',
  },
  'unused-endnote': {
    title: 'a note that nothing calls',
    why: 'It would be lost without a word.',
    fix: 'Call it where it belongs, with its name in brackets as it stands before its colon, or delete it.',
  },
  'unsupported-markdown': {
    title: 'Markdown that a paper does not have',
    why: 'It would be dropped, or would stand in the paper outside its numbering and style.',
    fix: 'Use paragraphs, lists, quotations, emphasis, links and bindings.',
  },
  'text-outside-section': {
    title: 'text before the first section',
    why: 'It would have no place and no number in the paper.',
    fix: 'Put it under a heading.',
  },
} as const;
