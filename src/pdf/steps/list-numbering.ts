import { isTag, rewrite, type Tag, textOf, withAttribute } from '../tags/tag.js';

/** A list says how its labels count, which the browser leaves out. */
export const listNumbering = (root: Tag): Tag =>
  rewrite(root, (tag) => {
    if (tag.role !== 'L') return [tag];
    const numbering = numberingOf(tag.kids.flatMap((item) => (isTag(item) ? labelOf(item) : [])));
    return [numbering === undefined ? tag : withAttribute(tag, 'List/ListNumbering', numbering)];
  });

const labelOf = (item: Tag): readonly string[] =>
  item.kids
    .filter(isTag)
    .filter(({ role }) => role === 'Lbl')
    .map((label) =>
      textOf(label)
        .trim()
        .replace(/^\(|[.):]+$/g, ''),
    );

const numberingOf = (labels: readonly string[]): string | undefined => {
  const [first] = labels;
  if (first === undefined) return undefined;
  if (/^\d+(?:\.\d+)*$/.test(first)) return 'Decimal';
  if (!/^[a-z]+$/i.test(first)) return first === '•' ? 'Disc' : undefined;
  const letters = isRoman(labels) ? 'Roman' : 'Alpha';
  return `${first === first.toLowerCase() ? 'Lower' : 'Upper'}${letters}`;
};

/** Letters that are Roman numbers too, such as the c of a list from c to f, are so only where they count as such. */
const isRoman = (labels: readonly string[]): boolean => {
  const values = labels.map((label) => romanValue(label.toLowerCase()));
  if (values.some((value) => value === undefined)) return false;
  const [first = 0] = values;
  return values.length === 1 ? first <= 10 : values.every((value, index) => value === first + index);
};

const ROMAN = new Map(
  [...'ivxlcdm'].map((letter, index) => [letter, [1, 5, 10, 50, 100, 500, 1000][index] ?? 0]),
);

const romanValue = (text: string): number | undefined => {
  const digits = [...text].map((letter) => ROMAN.get(letter));
  let value = 0;
  for (const [index, digit] of digits.entries()) {
    if (digit === undefined) return undefined;
    value += digit < (digits[index + 1] ?? 0) ? -digit : digit;
  }
  return value;
};
