/** Problems in templates. */
export const templateCatalogue = {
  'template-syntax': {
    title: 'a template cannot be read',
    why: 'A page made from half a template would miss part of the paper.',
    fix: 'Correct the Handlebars expression at the place shown.',
  },
  'template-missing-partial': {
    title: 'a template calls another one that is not there',
    why: 'The part of the paper that it should print would be missing.',
    fix: "Correct the name, or put the template into the programme's own templates folder.",
  },
  'template-unknown-value': {
    title: 'a template uses a value that it is not given',
    why: 'It would print nothing, and nobody would notice.',
    fix: 'Correct the name; templates/README.md says where the values of each template are listed.',
  },
  'template-unescaped': {
    title: 'a template puts text into the page as markup',
    why: 'A stray < or & in the data would break the page, and a script could get in.',
    fix: 'Write two braces instead of three.',
  },
  'print-untagged': {
    title: 'a page has something that cannot be read aloud',
    why: 'A PDF is read aloud by its tags, so a part of the paper would be there for those only who see it.',
    fix: 'Print it as the text of an element of a template.',
  },
} as const;
