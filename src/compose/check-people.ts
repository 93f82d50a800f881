import { spanOf } from '../diagnostics/source-text.js';
import type { WrittenInline } from '../narrative/narrative.js';
import type { Context } from './context.js';

type WrittenText = Extract<WrittenInline, { kind: 'text' }>;

/** How few people stand in a text, and who they are. */
const FEW =
  /\b(?:one|two|three|four|five|[1-5]) (?:(?:looked[ -]after|young|disabled|unaccompanied|missing) )?(?:child|children|boys?|girls?|siblings?|care leavers?|young people|young person)\b/gi;

/** What tells who somebody is: a date of birth, or a postcode. Names are known to people only. */
const PERSONAL = [
  /\b(?:date of birth|d\.?o\.?b\.?)\b/gi,
  /\bborn (?:on|in) (?:the )?\d[\w ]*\d{4}/gi,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
];

/**
 * Looks through a text of a programme that counts people for small numbers of them, which the text then tells although
 * tables withhold them, and for what tells who they are (domain I7).
 */
export const checkPeople = ({ text, span }: WrittenText, context: Context): void => {
  const { diagnostics, programme } = context;
  const place = (found: string) => {
    const start = span.source.text.indexOf(found, span.start);
    return start < 0 ? span : spanOf(span.source, start, start + found.length);
  };
  for (const pattern of PERSONAL)
    for (const [found] of text.matchAll(pattern))
      diagnostics.error('personal-data', `"${found}" may tell who somebody is.`, { span: place(found) });
  if (!programme.kpis.records.some(({ disclosure }) => disclosure === 'small-numbers')) return;
  for (const [found] of text.matchAll(FEW))
    diagnostics.warning('few-people', `"${found}" may be few enough to be recognised.`, {
      span: place(found),
    });
};
