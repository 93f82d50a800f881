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

test('squeezed or not, the tree is the same, and every node stands where it was written', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(offsets(parseMarkdown(written))).toEqual(offsets(fromMarkdown(written)));
    }),
    { numRuns: 2000 },
  );
});
