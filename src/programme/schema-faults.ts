import * as z from 'zod';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { keySpanAt, type Located, nearest, type Path, spanAt } from '../sources/located.js';
import { nearestWord, suggest } from '../words/nearest.js';
import { excerpt, plural } from '../words/phrases.js';

/** Says what a schema finds wrong with what was written, each fault at its place and once. */
export const reportFaults = (
  schema: z.ZodType,
  written: Located,
  issues: readonly z.core.$ZodIssue[],
  diagnostics: Diagnostics,
): void => {
  const misspelt = findMisspelt(written, issues);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const meant = misspelt.find((one) => one.key === key && samePath(one.path, issue.path))?.meant;
        diagnostics.error('unknown-key', `There is no key "${key}" here.`, {
          span: keySpanAt(written, issue.path, key),
          hint: suggest(key, meant === undefined ? keysAt(schema, issue.path) : [meant]),
        });
      }
    else if (!misspelt.some(({ path, meant }) => samePath([...path, meant], issue.path)))
      reportIssue(written, issue, diagnostics);
  }
};

/** An unknown key of a record, and the key missing from the same record that it must have been meant for. */
interface Misspelt {
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
}

const findMisspelt = (written: Located, issues: readonly z.core.$ZodIssue[]): readonly Misspelt[] => {
  const found: Misspelt[] = [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const { path } = issue;
    const missing = new Set(
      issues
        .filter((other) => samePath(other.path.slice(0, -1), path) && isMissing(written, other.path))
        .map((other) => String(other.path.at(-1))),
    );
    for (const key of issue.keys) {
      const meant = nearestWord(key, [...missing]);
      if (meant === undefined) continue;
      missing.delete(meant);
      found.push({ path, key, meant });
    }
  }
  return found;
};

const samePath = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

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
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
};

/** Whether a key or list item was left out or left empty. */
const isMissing = (written: Located, path: Path): boolean => {
  const step = path.at(-1);
  if (step === undefined) return false;
  const parent = nearest(written, path.slice(0, -1));
  const found =
    parent.kind === 'map'
      ? parent.entries.find((entry) => entry.key === step)?.value
      : parent.kind === 'list' && typeof step === 'number'
        ? parent.items[step]
        : undefined;
  return !found || (found.kind === 'text' && found.text === '');
};

const reportIssue = (written: Located, issue: z.core.$ZodIssue, diagnostics: Diagnostics): void => {
  const { path } = issue;
  const span = spanAt(written, ...path);
  const found = nearest(written, path);
  if (isMissing(written, path)) {
    const [problem, hint] =
      typeof path.at(-1) === 'number'
        ? ['is empty', 'Write it, or delete the line.']
        : ['is missing', `Add ${String(path.at(-1))} here.`];
    diagnostics.error('missing-key', `${nameOf(path)} ${problem}.`, { span, hint });
  } else if (issue.code === 'invalid_value' && found.kind === 'text') {
    const options = issue.values.map(String);
    diagnostics.error('bad-value', `"${excerpt(found.text)}" is not one of ${options.join(', ')}.`, {
      span,
      hint: suggest(found.text, options),
    });
  } else diagnostics.error('bad-value', complaint(issue, found), { span, hint: hintOf(issue) });
};

const complaint = (issue: z.core.$ZodIssue, found: Located): string => {
  const name = nameOf(issue.path);
  if (issue.code === 'too_small' && found.kind === 'list')
    return `${name} should have at least ${plural(Number(issue.minimum), 'item')}, not ${found.items.length}.`;
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return issue.message;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return `${name} should be ${expectations[expected] ?? expected}, not ${kinds[found.kind]}.`;
};

const hintOf = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;

/** What a path leads to, as a message names it. */
const nameOf = (path: Path): string => {
  const list = path.at(-2);
  const last = path.at(-1);
  if (last === undefined) return 'This';
  if (typeof last !== 'number') return `"${String(last)}"`;
  return `Item ${last + 1}${typeof list === 'string' ? ` of "${list}"` : ''}`;
};

const kinds = { text: 'plain text', list: 'a list', map: 'a group of keys' } as const;

const expectations: Readonly<Record<string, string>> = {
  string: 'plain text',
  array: 'a list (lines that start with "- ")',
  object: 'a group of keys',
};
