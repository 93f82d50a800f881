import { harmlessLine } from './harmless-line.js';

/** Invisible, and no letter: what stands on both sides of it is not taken together. */
const JOINER = '\u2060';

/**
 * Text that shows in Markdown as it stands, in a table cell too. Sites look for names, issues and addresses in what has
 * been rendered, where no escape helps any more: these are broken up by a character that nobody sees.
 */
export const escapeMarkdown = (text: string): string =>
  harmlessLine(text)
    .replace(/@/g, `@${JOINER}`)
    .replace(/#(?=\d)/g, `#${JOINER}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${JOINER}`)
    .replace(/:(?=\/\/)/g, `:${JOINER}`)
    .replace(/\b(www|mailto|xmpp)([.:])/gi, `$1${JOINER}$2`)
    .replace(/[\\`*_[\]<>&|~$#@!]/g, (character) => `&#${character.charCodeAt(0)};`);
