/**
 * Text for between the quotation marks of a CSS string, in a style sheet or a style attribute.
 * Everything that CSS or HTML could take for markup becomes a CSS escape, so escaping it again for HTML
 * changes nothing, and `</style>` cannot end the element that it stands in.
 */
export const cssString = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a raw line break would end the string.
    /[\u0000-\u001f\u007f"'`\\<>&=]/g,
    (character) => `\\${(character.codePointAt(0) || 0xfffd).toString(16)} `,
  );
