/** Whether two plain values are the same: `{{#if (is kind "text")}}`. */
export const is = (left: unknown, right: unknown): boolean => left === right;
