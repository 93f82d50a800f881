import { cssString } from './css-string.js';
import { is } from './is.js';
import { styleSheet } from './style-sheet.js';
import { templateName } from './template-name.js';

/** The helpers that templates may use besides `if`, `unless`, `each`, `with` and `lookup`, by their names there. */
export const helpers = {
  cssString,
  is,
  styleSheet,
  template: templateName,
} as const;
