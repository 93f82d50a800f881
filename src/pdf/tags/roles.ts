/** Tags that hold running text, or stand in it; what only they hold needs no tag of its own. */
const textual = new Set([
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'TH', 'TD', 'Lbl', 'LBody', 'LI', 'Note'],
  ...['Span', 'Em', 'Strong', 'Quote', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Figure', 'Formula'],
  ...['Form', 'TOCI'],
]);

export const holdsText = (role: string): boolean => textual.has(role);

const inline = new Set(['Span', 'Em', 'Strong', 'Quote', 'Reference', 'Code', 'Link', 'Annot']);

/** Whether a tag stands in a line of text. */
export const isInline = (role: string): boolean => inline.has(role);

/** Roles of later versions of PDF, by the one of PDF 1.7 that comes closest. */
export const roleMap: ReadonlyMap<string, string> = new Map([
  ['Aside', 'Sect'],
  ['Em', 'Span'],
  ['FENote', 'Note'],
  ['Strong', 'Span'],
  ['Sub', 'Span'],
  ['Title', 'P'],
]);
