/** Orders texts by their code units and numbers by size: the same everywhere, whatever language the machine speaks. */
export const compare = <T extends string | number | bigint>(one: T, other: T): number =>
  one < other ? -1 : one > other ? 1 : 0;
