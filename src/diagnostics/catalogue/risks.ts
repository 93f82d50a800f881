/** Problems in the risk log, and in what a paper says of it. */
export const riskCatalogue = {
  'unknown-risk': {
    title: 'a risk that is not in risks.yaml',
    why: 'A risk stays in the log for good, also when it is closed: what papers printed of it would belong to nothing (domain E4).',
    fix: 'Correct the id, or put the risk back.',
  },
  'risk-months': {
    title: 'months of a risk that contradict each other',
    why: 'The paper could not tell which assessment holds.',
    fix: 'Correct the month shown.',
  },
  'risk-closed': {
    title: 'a risk that is not closed properly',
    why: 'A closed risk is shown once more, with the reason; after that it is closed for good (domain E4).',
    fix: 'Give the month and the reason; a risk that comes back is a new one.',
  },
  'risk-score': {
    title: 'a score that is not likelihood × impact',
    why: 'One of the three numbers is wrong, and the paper prints all of them (domain E1).',
    fix: 'Correct the one that is wrong, or leave the score out.',
  },
  'risk-levels': {
    title: 'scores of a risk in an order that they cannot have',
    why: 'Controls lower a risk, and what is still to be done should lower it further (domain E2).',
    fix: 'Correct the score that is wrong.',
  },
  'risk-unscored': {
    title: 'a risk without a score among scored ones',
    why: 'It has no band and no place in the order, so that a grave risk may look like the least (domain E1).',
    fix: 'Score it.',
  },
  'risk-bands': {
    title: 'bands of risk scores that do not cover 1 to 25 once each',
    why: 'A score would have no name, or two (domain E3).',
    fix: 'Write the bands from the lowest up, each starting where the one before ends.',
  },
  'risk-accountable': {
    title: 'an open risk that nobody answers for',
    why: 'Each open risk has an owner, a review date and a response (domain E5).',
    fix: 'Add what is missing.',
  },
  'risk-action': {
    title: 'a risk above its target about which nothing is to be done',
    why: 'A target is reached by somebody doing something by a date (domain E5).',
    fix: 'Add an action with owner and due date, or a target that present controls reach.',
  },
  'risk-overdue': {
    title: 'something about a risk that was due before the date of the paper',
    why: 'The paper prints it as overdue, and members will ask why (domain E5).',
    fix: 'Write when it was done, or agree another date.',
  },
  'risk-wording': {
    title: 'a risk that is worded as an aim or as a heading',
    why: 'A reader learns what is hoped for, not what may go wrong, why, and what would follow (domain E7).',
    fix: 'Write cause, event and consequence: because …, … may happen, and … would follow.',
  },
  'risk-claim': {
    title: 'a claim about a risk that the data contradict',
    why: 'The rest of the paper says otherwise, and members would find both (domain E8).',
    fix: 'Change the sentence, or correct the data.',
  },
} as const;
