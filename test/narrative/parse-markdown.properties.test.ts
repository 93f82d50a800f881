import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseMarkdown } from '../../src/narrative/parse-markdown.js';

/** A tree with offsets for positions. */
const offsets = (node: mdast.Nodes): unknown => ({
  ...node,
  position: [node.position?.start.offset, node.position?.end.offset],
  ...('children' in node && { children: node.children.map(offsets) }),
});

const words = [
  'The service has coped well',
  'Children’s Services: the “Front Door”',
  'a b',
  'x',
  '1,160 of 2,000',
  'caf\u00e9 \u00a35 and 96.5%',
  'plain words, and more of them; again',
  'setext\n===',
  '\ue000\ue100\ue100\ue100\ue100\ue001\ue001',
  '\ue002\ue002 kept',
  '\u{1f600} smile now',
];

const signs =
  '# ,## ,- ,  - ,1. ,2) ,> ,    ,\t,---,===,+ ,*,**,_,`,```\n,~~~\n,[,],(,),](,](x ,]: /u,[a]: /u,<,>,<b>,<!-- ,-->,&,&amp;,&nbsp;,\\,\\\n,!,![,|,"," t", \'t\',{#id}, {.x},:,/,https://a.b/c d e,mailto:a@b, ,  ,   \n,\n,\n\n,\r\n,\r\n\r\n,\r,-,.,)';

const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs.split(',')), fc.constant(' ')), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

const holdFor = (texts: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(
    fc.property(texts, (written) => {
      expect(parseMarkdown(written).map(offsets)).toEqual(fromMarkdown(written).children.map(offsets));
    }),
    { numRuns },
  );

test('law: squeezed or not, the tree is the same, and every node stands where it was written', () => {
  holdFor(text, 2000);
});

const lines = `Plain words, and more.
a
The next line (of words) {#id}
- one item
- Another, with more words
* starred
1. first
2. second thing
3) third
1000. many
  - nested
   three spaces
    four spaces
-
- - twice
-  wide
- 1. mixed
# Title
## Sub-heading {#sub}
### Closed ###
#
#none
> quoted words
- **strong**
**Strong** words
words at the end  
===
---
* * *
ends with \\
[x](y)
\u00a0hard space
1.one`.split('\n');

test('law: that holds for any order of lines and empty lines', () => {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...lines) },
    fc.constantFrom('', '', ' ', '\t'),
  );
  const end = fc.constantFrom('\n', '\n', '\r\n', '\r');
  holdFor(
    fc.tuple(fc.array(line, { maxLength: 9 }), end).map(([all, lineEnd]) => all.join(lineEnd)),
    2000,
  );
});
