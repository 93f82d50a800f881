import { PDFName } from '@cantoo/pdf-lib';

const known = new Map<string, PDFName>();

/** A name, made once: the library decodes it each time that it is asked for one. */
export const nameOf = (text: string): PDFName => {
  const made = known.get(text) ?? PDFName.of(text);
  known.set(text, made);
  return made;
};
