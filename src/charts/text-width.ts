/** Advance widths of U+0020 to U+007E in the house typeface (Source Sans 3, regular), in thousandths of an em. */
const ascii = (
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 ' +
  '249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 ' +
  '515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 ' +
  '555 347 419 338 544 467 719 446 467 425 303 241 303 497'
)
  .split(' ')
  .map(Number);

/** Size of every text in a drawing; the stylesheet sets the same. */
export const CHART_FONT_SIZE = 14;
/** Bold text takes as much room as regular text that is a little larger. */
export const BOLD_SIZE = CHART_FONT_SIZE * 1.08;

/** Letters beyond ASCII are taken as wide ones: a label may get too much room, never too little. */
const OTHER = 650;

/** How wide a line of text will be at a font size, in the size's own unit. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += ascii[(character.codePointAt(0) ?? 0) - 0x20] ?? OTHER;
  return (thousandths * size) / 1000;
}

/** A text cut, with an ellipsis, to a width. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = [...text];
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
