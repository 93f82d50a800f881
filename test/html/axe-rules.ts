/** What pages are held against by axe, as the argument of `axe.run` in a page: WCAG 2.2 AA and good practice (domain J2). */
export const AXE_RULES =
  "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
