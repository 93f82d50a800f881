/** Problems in KPIs, their series and what they are compared with. */
export const kpiCatalogue = {
  'unknown-kpi': {
    title: 'a KPI that is not defined',
    why: 'Its figures would belong to nothing, or a sentence would have no figure.',
    fix: 'Correct the id, or define the KPI in kpis.yaml.',
  },
  'unknown-group': {
    title: 'a group of KPIs that is not defined',
    why: 'The KPI would stand under no heading and drop out of the paper.',
    fix: 'Correct the id, or add the group to kpis.yaml.',
  },
  'duplicate-month': {
    title: 'a month is given twice',
    why: 'The paper could print either value.',
    fix: 'Delete the row that is wrong.',
  },
  'undeclared-gap': {
    title: 'a month is left out',
    why: 'A gap may be a row that got lost; a line drawn over it would hide that.',
    fix: 'Add the row, or declare it missing with the reason.',
  },
  'no-value': {
    title: 'a row without a usable value',
    why: 'An empty cell is not zero, and cfip does not fill it.',
    fix: 'Give the value or both counts, or declare the month missing with the reason.',
  },
  'value-disagrees': {
    title: 'a percentage that its counts do not give',
    why: 'One of the three numbers is wrong, and any of them may be printed.',
    fix: 'Correct the one that is wrong.',
  },
  'wrong-unit': {
    title: 'a value in the wrong unit',
    why: 'It would be printed as what it is not.',
    fix: 'Correct the value, or the unit in kpis.yaml.',
  },
  'target-unusable': {
    title: 'a target or tolerance that cannot be applied',
    why: 'The rating would be meaningless.',
    fix: 'Correct the target, the tolerance or the polarity.',
  },
  'neutral-kpi': {
    title: 'a judgement on a neutral KPI',
    why: 'Of a neutral KPI nobody may say that it is better or worse (domain B1).',
    fix: 'State the change, not its effect.',
  },
  'spc-rebase': {
    title: 'a rebase that cannot be made',
    why: 'Mean and limits would be drawn over a change in the process, or parted where nothing changed (domain C11).',
    fix: 'Name the month of the series in which the process changed, or delete the rebase.',
  },
  'unfounded-claim': {
    title: 'a claim that no chart bears out',
    why: 'Only a signal of a chart makes a cause special; all else may be chance (domain C17).',
    fix: 'Bind it with {{signal "…"}}, or take it out.',
  },
  'effect-unproven': {
    title: 'an improvement or a worsening that a chart does not bear out',
    why: 'Two values differ, which may be chance; readers take the word for more than that (domain C17).',
    fix: 'Say beside it what the chart shows, {{signal "…"}}, or give the figures only: as="sentence".',
  },
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
  'restated-ledger': {
    title: 'a ledger that is not as it was published',
    why: 'Members were shown other figures, and a later paper is compared with those (domain K3).',
    fix: 'Restore it, or publish the correction with a note.',
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
