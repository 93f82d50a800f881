import * as z from 'zod';
import { parseQuantity } from '../words/decimal.js';
import { parseThousands } from '../words/money.js';
import { parseDay, parseFinancialYear, parseMonth } from '../words/month.js';
import { excerpt } from '../words/phrases.js';
import { parseVagueDate } from '../words/vague-date.js';

// Compiling a schema to code pays only for far more records than a programme has; start-up is what counts here.
z.config({ jitless: true });

/**
 * The kinds of field that inputs are made of. Each is at once the type of the trusted value,
 * the check of what was written, and (through its metadata) its entry in the file's JSON Schema.
 */
const field = <T>(
  name: string,
  parse: (text: string) => T | undefined,
  example: string,
  pattern?: RegExp,
  advice = '',
) =>
  z
    .string()
    .transform((text, context): T => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.addIssue({
        code: 'custom',
        message: `"${excerpt(text)}" is not ${name}.`,
        params: { hint: `Write it like ${example}${advice}.` },
      });
      return z.NEVER;
    })
    .meta({ description: `${name}, like ${example}`, ...(pattern && { pattern: pattern.source }) });

export const idPattern = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** A name for use in other files: letters, digits and single hyphens. */
export const id = () =>
  field(
    'an id (letters, digits and single hyphens)',
    (text) => (idPattern.test(text) ? text : undefined),
    'staff-turnover',
    idPattern,
  );

export const words = () => z.string().meta({ description: 'text' });

/** Markdown with bindings, kept as written; the narrative room reads it. */
export const markdown = () =>
  z.string().meta({ description: 'Markdown with bindings, as a literal block (|)' });

export const month = () => field('a month', parseMonth, '2021-02');

export const day = () =>
  field('a date that can be read in one way only', parseDay, '2021-03-10 or 10 March 2021');

export const vagueDate = () =>
  field(
    'a date, a month, a range or a season',
    parseVagueDate,
    '2021-05-25, July 2021 or January to March 2022',
  );

export const quantity = () => field('a number', parseQuantity, '1,160, 25.0%, 0.5 or (265)');

/** Money of a ledger, in whole thousands of pounds (domain D1). */
export const thousands = () => field('a whole number of £000', parseThousands, '1,160, 0 or (265)');

/** The same in a ledger, where a dash or "n/a" stands for either nothing or 0: an officer must say which (domain D9). */
export const thousandsOrBlank = () =>
  field(
    'a whole number of £000',
    parseThousands,
    '1,160, 0 or (265)',
    undefined,
    '; leave the cell empty where there is no amount',
  ).optional();

export const financialYear = () => field('a financial year', parseFinancialYear, '2020/21');

export const wholeNumber = (minimum: number, maximum: number) =>
  field(
    `a whole number from ${minimum} to ${maximum}`,
    (text) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= minimum && value <= maximum ? value : undefined;
    },
    String(minimum),
  );

const flags: Readonly<Record<string, boolean>> = { true: true, false: false };

export const flag = () =>
  field('true or false', (text) => (Object.hasOwn(flags, text) ? flags[text] : undefined), 'true');

export const choice = <const T extends readonly string[]>(...options: T) => z.enum(options);
