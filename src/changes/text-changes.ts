import { type Inline, plainText } from '../paper/inlines.js';
import type { Paper } from '../paper/paper.js';
import { textsOf } from '../paper/texts-of.js';
import { compare } from '../words/compare.js';
import { oneLine } from '../words/fold.js';
import { type Aligned, align } from './align.js';
import type { Change } from './shape.js';

/** A heading or a paragraph as printed, and where a reader finds it. */
interface Passage {
  readonly where: string;
  readonly text: string;
}

/**
 * What has changed in the text of a paper: passages that were added, removed or written in another way. A passage that
 * only has another number is none. Tables and charts follow the data and are not text.
 */
export const textChanges = (before: Paper, after: Paper, place: string): readonly Change[] => {
  const [was, is] = [passagesOf(before), passagesOf(after)];
  return matched(was, is).flatMap(([one, other]): readonly Change[] => {
    const [earlier, later] = [
      one === undefined ? undefined : was[one],
      other === undefined ? undefined : is[other],
    ];
    return earlier?.text === later?.text ? [] : [changeOf(earlier, later, after, place)];
  });
};

const passagesOf = (paper: Paper): readonly Passage[] =>
  textsOf(paper).flatMap(({ content, where, kind }) => {
    const text = oneLine(content.map(withAddresses).join(''));
    return kind === 'table' || text === '' ? [] : [{ where, text }];
  });

/** The address of a link is part of what is said: whoever follows it gets somewhere else. */
const withAddresses = (inline: Inline): string => {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
      return inline.content.map(withAddresses).join('');
    case 'link': {
      const words = plainText(inline.content);
      return words === inline.href ? words : `${words} (${inline.href})`;
    }
    default:
      return plainText([inline]);
  }
};

/** First what is the same, then, between that, what is more alike than not. */
const matched = (was: readonly Passage[], is: readonly Passage[]): readonly Aligned[] => {
  const same = alignPassages(was, is, (one, other) => (one.text === other.text ? 1 : 0));
  const aligned: Aligned[] = [];
  let gap: { readonly one: number[]; readonly other: number[] } = { one: [], other: [] };
  const close = (): void => {
    const { one, other } = gap;
    const pick = (all: readonly Passage[], indexes: readonly number[]) =>
      indexes.flatMap((index) => all[index] ?? []);
    for (const [a, b] of alignPassages(pick(was, one), pick(is, other), likeness))
      aligned.push([a === undefined ? undefined : one[a], b === undefined ? undefined : other[b]]);
    gap = { one: [], other: [] };
  };
  for (const [one, other] of same) {
    if (one !== undefined && other !== undefined) {
      close();
      aligned.push([one, other]);
    } else if (one !== undefined) gap.one.push(one);
    else if (other !== undefined) gap.other.push(other);
  }
  close();
  return aligned;
};

const alignPassages = (
  was: readonly Passage[],
  is: readonly Passage[],
  alike: (one: Passage, other: Passage) => number,
): readonly Aligned[] => {
  const pair = (by: (one: Passage, other: Passage) => number) => (one: number, other: number) => {
    const [a, b] = [was[one], is[other]];
    return a && b ? by(a, b) : 0;
  };
  return align(
    was.length,
    is.length,
    pair(alike),
    pair((one, other) => compare(one.text, other.text)),
  );
};

/** The share of words that two passages have in common; 0 where that is less than a third. */
const likeness = (one: Passage, other: Passage): number => {
  const [words, others] = [wordsOf(one.text), wordsOf(other.text)];
  const common = [...words].filter((word) => others.has(word)).length;
  const share = (2 * common) / (words.size + others.size);
  return share < 1 / 3 ? 0 : share;
};

const known = new Map<string, ReadonlySet<string>>();

const wordsOf = (text: string): ReadonlySet<string> => {
  const words = known.get(text) ?? new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  known.set(text, words);
  return words;
};

const changeOf = (
  before: Passage | undefined,
  after: Passage | undefined,
  { kind, cover }: Paper,
  place: string,
): Change => ({
  area: 'text',
  id: kind,
  name: cover.title,
  kind: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
  what: whereOf(before, after),
  before: before?.text ?? null,
  after: after?.text ?? null,
  place,
});

/** Where it stands now, and where it stood if that has another number. */
const whereOf = (before: Passage | undefined, after: Passage | undefined): string => {
  if (!before || !after || before.where === after.where) return (after ?? before)?.where ?? '';
  return `${after.where} (before: ${before.where})`;
};
