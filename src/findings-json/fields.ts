import type Big from 'big.js';
import * as z from 'zod';

/** The kinds of field that the document is made of; each says what it holds, and in which unit. */
export const text = (description: string) => z.string().meta({ description });

export const whole = (description: string) => z.int().meta({ description });

export const flag = (description: string) => z.boolean().meta({ description });

/** An exact decimal: as text, since programs that read numbers of JSON keep some sixteen digits of them only. */
export const decimal = (description: string) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .meta({ description: `${description}; an exact decimal, as text` });

export const month = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .meta({ description: `${description}, like 2021-02` });

export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ description: `${description}, like 2021-03-10` });

export const origins = () =>
  z.array(z.string().regex(/:\d+:\d+$/)).meta({
    description:
      'the places that it was read or worked out from, each file:line:column: the file by its name in the programme folder, line and column counted from 1',
  });

export const writeDecimal = (value: Big): string => value.toFixed();
