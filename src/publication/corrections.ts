import { parse } from 'yaml';
import { type Correction, PUBLICATION, type Snapshot } from './snapshot.js';

/** The corrections that a snapshot has had, the earliest first. */
export const correctionsIn = (snapshot: Snapshot): readonly Correction[] => {
  const text = snapshot.get(PUBLICATION);
  return (text === undefined ? undefined : parse(text).corrections) ?? [];
};
