import type { Font } from '../../src/pdf/content/font.js';
import type { PageContent } from '../../src/pdf/content/page-content.js';
import { scanPage } from '../../src/pdf/content/scan-page.js';

/** Codes are those of ASCII; every letter is half as wide as it is high. */
export const font: Font = {
  codeBytes: 2,
  textOf: new Map(
    Array.from({ length: 95 }, (_, index) => [32 + index, String.fromCharCode(32 + index)] as const),
  ),
  widthOf: new Map(),
  defaultWidth: 500,
};

/** `Hi` as the string of a content stream. */
export const shown = (text: string): string =>
  `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

/** A text object at a place, in letters of 10 points. */
export const textAt = (x: number, y: number, text: string): string =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm ${shown(text)} Tj ET`;

/** Reads a page of 200 by 300 points. */
export const scan = (content: string): PageContent =>
  scanPage(Buffer.from(content, 'latin1'), 0, [0, 0, 200, 300], {
    font: () => font,
    kindOf: (name) => (name.startsWith('Im') ? 'image' : 'form'),
  });
