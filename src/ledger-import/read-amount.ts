import type { SheetCell } from '../sources/workbook.js';
import { parseThousands } from '../words/money.js';
import { excerpt } from '../words/phrases.js';

/** The amount that a cell holds, or why it holds none. */
export type Reading =
  | { readonly kind: 'amount'; readonly amount: number; readonly hasTrace: boolean }
  /** `is` goes on from the name of the cell: `"n/a", not a whole number of £000`. */
  | { readonly kind: 'fault'; readonly is: string; readonly hint: string };

/** How far off a whole number the last digits of a formula may be (domain D1): a tenth of a penny. */
const TRACE = 1e-6;

/** Reads whole £000; whatever may mean something else, or nothing, is a fault (domain D1, D9). */
export const readAmount = ({ content }: SheetCell): Reading => {
  switch (content.kind) {
    case 'number':
      return readNumber(content.value, content.shape);
    case 'text':
      return readText(content.text);
    case 'date':
      return fault('a date', 'Give the cell a number format, and look whether its number is right.');
    case 'boolean':
      return fault(content.value ? 'TRUE' : 'FALSE', 'Write the amount.');
    case 'error':
      return fault(content.text, 'Correct the formula.');
    case 'no-result':
      return fault('a formula without its result', 'Open the workbook in Excel and save it there.');
  }
};

const readNumber = (value: number, shape: 'plain' | 'percent' | 'scaled'): Reading => {
  if (shape === 'percent')
    return fault('a percentage', 'Write the amount, and give the cell a number format.');
  if (shape === 'scaled')
    return fault(
      `${value}, shown divided by 1,000 or more`,
      'Write what is shown, and take the comma off the end of the number format.',
    );
  const whole = Math.round(value);
  if (Math.abs(value - whole) > TRACE || !Number.isSafeInteger(whole))
    return fault(String(value), 'Round it in the workbook: =ROUND(…, 0).');
  // Adding 0 makes 0 of a 0 with a sign.
  return { kind: 'amount', amount: whole + 0, hasTrace: value !== whole };
};

const readText = (text: string): Reading => {
  const amount = parseThousands(text.trim());
  if (amount !== undefined) return { kind: 'amount', amount: amount + 0, hasTrace: false };
  return fault(
    `"${excerpt(text)}"`,
    'Write it like 1,160, 0 or (265); where there is no amount, clear the cell.',
  );
};

const fault = (is: string, hint: string): Reading => ({ kind: 'fault', is, hint });
