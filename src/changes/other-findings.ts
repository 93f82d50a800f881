import { isDeepStrictEqual } from 'node:util';
import type { Subject } from './compare-entries.js';
import type { Change } from './shape.js';

/**
 * The changes of an entry; where there are none, though its findings are not the same, which of them differ. So that
 * nobody is told that nothing has changed because it has no line of its own here.
 */
export const orOther = (
  changes: readonly Change[],
  before: object,
  after: object,
  subject: Subject,
  place: string | null,
): readonly Change[] => {
  if (changes.length > 0) return changes;
  const [was, is] = [withoutPlaces(before), withoutPlaces(after)] as Record<string, unknown>[];
  const keys = Object.keys(is ?? {}).filter((key) => !isDeepStrictEqual(was?.[key], is?.[key]));
  if (keys.length === 0) return [];
  const what = `other findings (${keys.join(', ')})`;
  return [{ ...subject, kind: 'changed', what, before: null, after: null, place }];
};

/** Keys that hold places, and no findings. */
const PLACES: ReadonlySet<string> = new Set(['origins', 'target-origins', 'field-origins', 'written']);

/** A value without the places that it came from: the same figure may stand in another line. */
export const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (PLACES.has(key) ? undefined : part)) ?? 'null');
