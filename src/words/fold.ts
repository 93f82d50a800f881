/** Text on one line: every stretch of spaces and line breaks is one space. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Text as it is compared with what a person typed elsewhere: on one line, and in small letters. */
export const fold = (text: string): string => oneLine(text).toLowerCase();
