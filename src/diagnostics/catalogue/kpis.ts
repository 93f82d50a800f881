/** Problems in KPIs, their series and what they are compared with. */
export const kpiCatalogue = {
  'unordered-months': {
    title: 'rows that are not in the order of their months',
    why: 'They are sorted before anything is reckoned; one of the months may be mistyped (domain B18).',
    fix: 'Nothing, or put the rows in order.',
  },
  'uncompared-area': {
    title: 'figures of an area with which their KPI is not compared',
    why: 'No paper would print them. Like is compared with like only: whoever names a comparator says that it is (domain B19).',
    fix: 'Name the area as a comparator of the KPI, or delete the rows.',
  },
  'unknown-population': {
    title: 'a population that is not defined',
    why: 'A rate rests on a population, whose year the paper names (domain B16).',
    fix: 'Correct the id, or add the population to programme.yaml.',
  },
  'benchmark-twice': {
    title: 'a group whose figure is given and can be worked out',
    why: 'The two could disagree, and the paper could print either (domain B15).',
    fix: 'Delete the rows of the group, or those of its members.',
  },
  'group-unnamed': {
    title: 'a group of neighbours of which something is not said',
    why: 'Mean, median and pooled figures differ, and lists of neighbours change: members are told which they see (domain B15).',
    fix: 'Give the area its method and its list in programme.yaml.',
  },
  'restated-value': {
    title: 'a value that is not what was reported of its month',
    why: 'Members were told another figure: the new one is printed with [r] beside the old (domain B8).',
    fix: 'Declare it revised and say why, or restore the value.',
  },
  'rounded-difference': {
    title: 'a difference that the printed figures do not show',
    why: 'It is worked out before rounding, as it should be; a reader who subtracts gets another (domain B13).',
    fix: 'Nothing, or say beside it that figures may not sum due to rounding.',
  },
  'percent-change': {
    title: 'a change in per cent where there is none',
    why: 'Two percentages differ by percentage points, and of nothing, or of less, there is no share (domain B11).',
    fix: 'Leave as="percent" out: the difference itself is printed.',
  },
} as const;
