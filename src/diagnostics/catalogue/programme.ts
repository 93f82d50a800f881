/** Problems in what holds for a whole programme. */
export const programmeCatalogue = {
  'own-area': {
    title: 'not exactly one own area',
    why: 'The paper must know which figures are those of the authority itself.',
    fix: 'Give one area in programme.yaml the role "own".',
  },
  'unknown-area': {
    title: 'an area that is not defined',
    why: 'Nobody could tell whose figures these are.',
    fix: 'Correct the id, or add the area to programme.yaml.',
  },
  'unused-setting': {
    title: 'a setting that does nothing',
    why: 'Somebody wrote it to change what is printed, and it does not.',
    fix: 'Delete it, or change the setting that overrules it.',
  },
} as const;
