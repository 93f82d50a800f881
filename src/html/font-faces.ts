import { join } from 'node:path';
import { type Files, MachineFailure } from '../world/world.js';

/** One font file, ready to be put into a style sheet. */
export interface FontFace {
  readonly css: string;
  /** Whether any text needs it; without it, every page does. */
  readonly neededBy: RegExp | undefined;
}

/** Parts of the typeface as its package divides it. Names of people may need more than the first. */
const subsets = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,' +
      'U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    neededBy: undefined,
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
      'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    // The œ and ı of the first subset are left out here.
    neededBy:
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c4]/,
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
      'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    neededBy: /[\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef1]/,
  },
] as const;

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 700, style: 'normal' },
] as const;

/** Reads the house typeface from the folder of its font files. */
export const readFontFaces = (files: Files, folder: string): readonly FontFace[] =>
  subsets.flatMap(({ name, range, neededBy }) =>
    faces.map(({ weight, style }) => {
      const path = join(folder, `source-sans-3-${name}-${weight}-${style}.woff2`);
      const data = files.read(path);
      if (!data) throw new MachineFailure(`The font file ${path} is missing.`, 'Install cfip again.');
      const source = `url(data:font/woff2;base64,${Buffer.from(data).toString('base64')}) format("woff2")`;
      const css =
        `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};` +
        `unicode-range:${range};src:${source}}\n`;
      return { css, neededBy };
    }),
  );

/** The style sheet of the faces that a text needs. */
export const fontStyles = (available: readonly FontFace[], text: string): string =>
  available
    .filter(({ neededBy }) => neededBy?.test(text) ?? true)
    .map(({ css }) => css)
    .join('');
