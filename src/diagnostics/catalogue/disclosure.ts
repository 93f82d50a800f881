/** What must not be printed, so that nobody is recognised. */
export const disclosureCatalogue = {
  'value-withheld': {
    title: 'a value that no paper shows',
    why: 'Somebody could be recognised by it, or by what could be worked out with it (domain I1 to I4).',
    fix: 'Nothing: this is for the record.',
  },
  'exposed-count': {
    title: 'a small count that can be worked out',
    why: 'What earlier papers printed, and what is shown, give it away; somebody could be recognised (domain I3, I4).',
    fix: 'Take its total out of the papers as well: leave the value empty and write "confidential" under status. Tell whoever answers for data protection what has been printed.',
  },
  'few-people': {
    title: 'a small number of people, typed by hand',
    why: 'Tables withhold such numbers, so that nobody is recognised; a text may not tell them either (domain I7).',
    fix: 'Write "a small number of", or leave the number out.',
  },
  'personal-data': {
    title: 'words that may tell who somebody is',
    why: 'A paper is open to the public: no name, date of birth or address of anybody stands in it (domain I7).',
    fix: 'Take it out.',
  },
  'quotation-unagreed': {
    title: 'a quotation that nobody has signed for',
    why: 'Whoever is quoted may be a child, who must agree and must not be recognised (domain I7).',
    fix: 'Ask, then write who made sure, and when, under quotations-agreed in the front matter.',
  },
  'total-of': {
    title: 'a total whose parts are not there, or that they do not give',
    why: 'Small counts are hidden by what adds up to what: a wrong sum would give them away (domain I3).',
    fix: 'Correct the id, or the count that is wrong.',
  },
} as const;
