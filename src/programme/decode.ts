import * as z from 'zod';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import type { LocatedTable } from '../sources/csv.js';
import {
  keySpanAt,
  type Located,
  type LocatedMap,
  nearest,
  type Path,
  spanAt,
  toPlain,
} from '../sources/located.js';
import { nearestWord, suggest } from '../words/nearest.js';

/** A trusted record and what it was read from: `spanAt(record.at, 'target')` is the place of a field. */
export type Recorded<T> = T & { readonly at: Located };

/** Checks what was written against a schema and gives the trusted record, or says what is wrong and where. */
export const decode = <S extends z.ZodType<object>>(
  schema: S,
  written: Located,
): Checked<Recorded<z.output<S>>> => {
  const result = schema.safeParse(toPlain(written));
  if (result.success) return { value: { ...result.data, at: written }, diagnostics: [] };
  const diagnostics = new Diagnostics();
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, path: issue.path })) : [],
  );
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) reportUnknownKey(schema, written, issue.path, key, diagnostics);
    else if (
      !isMisspelt(
        written,
        issue,
        unknown.map(({ key }) => key),
      )
    )
      reportIssue(written, issue, diagnostics);
  }
  return { value: undefined, diagnostics: diagnostics.all };
};

/**
 * Decodes every row of a table; faulty rows are reported and left out.
 * So are rows that have a cell too many or too few: that has been reported, and what their cells mean cannot be known.
 */
export const decodeTable = <S extends z.ZodObject>(
  schema: S,
  table: LocatedTable,
): Checked<readonly Recorded<z.output<S>>[]> => {
  const diagnostics = new Diagnostics();
  const columns = Object.keys(schema.shape);
  const headed = namesColumns(columns, table, diagnostics);
  if (headed) checkColumns(columns, table, diagnostics);
  if (!headed || diagnostics.hasErrors) return { value: undefined, diagnostics: diagnostics.all };
  const whole = table.rows.filter((row) => isWhole(row, table));
  const rows = whole.map((row) => diagnostics.take(decode(schema, row)));
  return { value: rows.filter((row) => row !== undefined), diagnostics: diagnostics.all };
};

/** Whether a row has one cell for each column. */
const isWhole = (row: LocatedMap, { header }: LocatedTable): boolean => {
  if (row.entries.length < header.filter(({ text }) => text !== '').length) return false;
  const lastIsNamed = header.at(-1)?.text !== '';
  return !lastIsNamed || row.span.end === row.entries.at(-1)?.value.span.end;
};

/** Whether the first row is a header at all; if not, that is one complaint, not one a column. */
const namesColumns = (
  expected: readonly string[],
  { header }: LocatedTable,
  diagnostics: Diagnostics,
): boolean => {
  if (header.some(({ text }) => nearestWord(text, expected) !== undefined)) return true;
  const [first] = header;
  // A file that is not separated by commas has been reported as such.
  if (!/[;\t]/.test(first?.text ?? ''))
    diagnostics.error('missing-key', 'The first row does not name the columns.', {
      span: first?.span,
      hint: `The first row must read ${expected.join(',')}.`,
    });
  return false;
};

/** One complaint a column, not one a row; a misspelt column is not also a missing one. */
const checkColumns = (
  expected: readonly string[],
  { header }: LocatedTable,
  diagnostics: Diagnostics,
): void => {
  const given = header.filter((cell) => cell.text !== '');
  const missing = new Set(expected.filter((column) => !given.some((cell) => cell.text === column)));
  for (const cell of given) {
    if (expected.includes(cell.text)) continue;
    const meant = nearestWord(cell.text, [...missing]);
    if (meant) missing.delete(meant);
    diagnostics.error('unknown-key', `There is no column "${cell.text}" in this file.`, {
      span: cell.span,
      hint: suggest(cell.text, meant ? [meant] : expected),
    });
  }
  for (const column of missing)
    diagnostics.error('missing-key', `The column "${column}" is missing.`, {
      span: header[0]?.span,
      hint: `The first row must read ${expected.join(',')}. A column that is not needed stays, with empty cells.`,
    });
};

const reportUnknownKey = (
  schema: z.ZodType,
  written: Located,
  path: Path,
  key: string,
  diagnostics: Diagnostics,
): void => {
  diagnostics.error('unknown-key', `There is no key "${key}" here.`, {
    span: keySpanAt(written, path, key),
    hint: suggest(key, keysAt(schema, path)),
  });
};

/** The keys that a schema knows at a path. */
const keysAt = (schema: z.ZodType, path: Path): readonly string[] => {
  let inner: z.core.$ZodType = unwrap(schema);
  for (const step of path) {
    if (inner instanceof z.ZodObject) inner = unwrap(inner.shape[String(step)]);
    else if (inner instanceof z.ZodArray) inner = unwrap(inner.element);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
};

/** Whether a missing key is only misspelt: the unknown key has been reported already. */
const isMisspelt = (written: Located, issue: z.core.$ZodIssue, unknown: readonly string[]): boolean => {
  const key = issue.path.at(-1);
  return typeof key === 'string' && isMissing(written, issue.path) && nearestWord(key, unknown) !== undefined;
};

const isMissing = (written: Located, path: Path): boolean => {
  const parent = nearest(written, path.slice(0, -1));
  const found = parent.kind === 'map' ? parent.entries.find((entry) => entry.key === path.at(-1)) : undefined;
  return path.length > 0 && (!found || (found.value.kind === 'text' && found.value.text === ''));
};

const reportIssue = (written: Located, issue: z.core.$ZodIssue, diagnostics: Diagnostics): void => {
  const span = spanAt(written, ...issue.path);
  const key = String(issue.path.at(-1) ?? '');
  const found = nearest(written, issue.path);
  if (isMissing(written, issue.path)) {
    diagnostics.error('missing-key', `"${key}" is missing.`, { span, hint: `Add ${key} here.` });
  } else if (issue.code === 'invalid_value' && found.kind === 'text') {
    const options = issue.values.map(String);
    diagnostics.error('bad-value', `"${found.text}" is not one of ${options.join(', ')}.`, {
      span,
      hint: suggest(found.text, options),
    });
  } else if (issue.code === 'invalid_type') {
    const given = { text: 'plain text', list: 'a list', map: 'a group of keys' }[found.kind];
    diagnostics.error(
      'bad-value',
      `"${key}" should be ${expectations[issue.expected] ?? issue.expected}, not ${given}.`,
      {
        span,
      },
    );
  } else {
    const hint = issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;
    diagnostics.error('bad-value', issue.message, { span, hint });
  }
};

const expectations: Readonly<Record<string, string>> = {
  string: 'plain text',
  array: 'a list (lines that start with "- ")',
  object: 'a group of keys',
};
