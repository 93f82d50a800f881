import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { WrittenInline } from '../narrative/narrative.js';
import type { Programme } from '../programme/programme.js';
import type { Context } from './context.js';
import { leavesOf } from './leaves.js';

/** What tells who somebody is: a date of birth, or a postcode. Names are known to people only. */
const PERSONAL: readonly RegExp[] = [
  /\b(?:date of birth|d\.?o\.?b\.?)\b/gi,
  /\bborn (?:on|in) (?:the )?\d[\w ]*\d{4}/gi,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g,
];

/** What every text has that any of the patterns finds something in; most texts have none of it. */
const ANYTHING =
  /birth|born|d\.?o\.?b|[A-Z]\d|(?<![\d.,])[1-5]\s|\b(?:one|two|three|four|five|couple|handful)\b/i;

const PEOPLE = [
  'child',
  'children',
  'boys?',
  'girls?',
  'siblings?',
  'brothers?',
  'sisters?',
  'pupils?',
  'babies',
  'teenagers?',
  'care leavers?',
  'young people',
  'young person',
  'famil(?:y|ies)',
];

/**
 * Looks through a text of a programme that counts people for small numbers of them, which the text then tells although
 * tables withhold them, and for what tells who they are (domain I7).
 */
export const checkPeople = (content: readonly WrittenInline[], context: Context): void => {
  const { diagnostics, programme } = context;
  const text = new Running(content);
  if (!text.has(ANYTHING)) return;
  for (const pattern of PERSONAL)
    for (const { found, span } of text.matches(pattern))
      diagnostics.error('personal-data', `"${found}" may tell who somebody is.`, { span });
  const few = fewIn(programme);
  if (!few) return;
  for (const { found, span } of text.matches(few))
    diagnostics.warning('few-people', `"${found}" may be few enough to be recognised.`, { span });
};

// Made once for a programme, not for each of its paragraphs.
const known = new WeakMap<Programme, RegExp | undefined>();

const fewIn = (programme: Programme): RegExp | undefined => {
  if (!known.has(programme)) {
    const guarded = programme.kpis.records.filter(({ disclosure }) => disclosure === 'small-numbers');
    known.set(
      programme,
      guarded.length > 0 ? fewOf(guarded.flatMap(({ counts }) => counts ?? [])) : undefined,
    );
  }
  return known.get(programme);
};

/** How few people stand in a text: of those that everybody knows, and of what the programme counts. */
const fewOf = (counted: readonly string[]): RegExp => {
  const people = [...PEOPLE, ...counted.map((words) => words.replace(/[^\w ]/g, '\\$&'))].join('|');
  const few = '(?<![\\d.,])(?:one|two|three|four|five|[1-5]|a couple|a handful)';
  return new RegExp(
    `\\b${few}\\s+(?:of\\s+)?(?:the\\s+|our\\s+|these\\s+)?(?:[a-z-]+\\s+)?(?:${people})\\b`,
    'gi',
  );
};

/** Words as a reader reads them, whatever stands out among them; each found again where it was written. */
class Running {
  readonly #text: string;
  readonly #places: readonly { readonly from: number; readonly span: Span }[];

  constructor(content: readonly WrittenInline[]) {
    let text = '';
    this.#places = leavesOf(content).map((leaf) => {
      const from = text.length;
      // A figure that is bound is no number that somebody has typed.
      text += leaf.kind === 'text' ? leaf.text : '\u0000';
      return { from, span: leaf.kind === 'text' ? leaf.span : leaf.binding.span };
    });
    this.#text = text;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.#text);
  }

  *matches(pattern: RegExp): Iterable<{ readonly found: string; readonly span: Span }> {
    for (const { 0: found, index } of this.#text.matchAll(pattern)) {
      const place = this.#places.findLast(({ from }) => from <= index);
      if (place) yield { found: found.replace(/\s+/g, ' '), span: placeOf(found, place.span) };
    }
  }
}

/** Where words stand that may be written with line ends or marks of emphasis between them. */
const placeOf = (found: string, { source, start, end }: Span): Span => {
  const words = found.split(/\s+/).map((word) => word.replace(/[^\w]/g, '\\$&'));
  const written = new RegExp(words.join('[\\s*_]+')).exec(source.text.slice(start));
  const from = start + (written?.index ?? 0);
  return written ? spanOf(source, from, from + written[0].length) : spanOf(source, start, end);
};
