import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shippedTemplates } from '../../src/installation.js';

const tokens = new Map(
  [
    ...readFileSync(join(shippedTemplates, 'styles/tokens.css'), 'utf8').matchAll(
      /--([\w-]+): (#[0-9a-f]{6});/g,
    ),
  ].map(([, name = '', colour = '']) => [name, colour]),
);

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [
    luminance(tokens.get(one) ?? ''),
    luminance(tokens.get(other) ?? ''),
  ].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

test.each([
  ['ink', 'paper'],
  ['ink-quiet', 'paper'],
  ['accent', 'paper'],
  ['accent', 'accent-tint'],
  ['ink', 'accent-tint'],
  ['ink', 'green-tint'],
  ['ink', 'amber-tint'],
  ['ink', 'red-tint'],
  ['green', 'green-tint'],
  ['amber', 'amber-tint'],
  ['red', 'red-tint'],
  ['not-rated', 'not-rated-tint'],
  ['complete', 'complete-tint'],
  ['paused', 'paused-tint'],
  ['series-1', 'paper'],
  ['series-2', 'paper'],
  ['series-3', 'paper'],
  ['series-4', 'paper'],
])('%s on %s is readable (domain J4)', (ink, ground) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(['spc-common', 'spc-improvement', 'spc-concern', 'spc-neutral', 'spc-line', 'spc-limit'])(
  '%s is seen on paper and between the limits (domain J4, C8)',
  (ink) => {
    expect(contrast(ink, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, 'spc-band')).toBeGreaterThanOrEqual(3);
  },
);

test('focus is visible (domain J4)', () => {
  expect(contrast('focus', 'paper')).toBeGreaterThanOrEqual(3);
});
