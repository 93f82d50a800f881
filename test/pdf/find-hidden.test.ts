import { expect, test } from '@jest/globals';
import { findHidden } from '../../src/pdf/find-hidden.js';
import { scan, textAt } from '../support/page-for-test.js';
import { tag } from '../support/tags.js';

const AREA = '0 20 200 260 re W n';

/** What is found on a page whose numbered pieces are all in the tree, but for those given. */
const hidden = (content: string, without: readonly number[] = []) => {
  const page = scan(`${AREA} ${content}`);
  const pieces = [...page.pieces.values()].filter(({ mcid }) => !without.includes(mcid));
  return findHidden([page], tag('Document', ...pieces));
};

test('text between the margins without a tag is found, with the text before it', () => {
  const content = `/P <</MCID 0>> BDC ${textAt(9, 99, 'Before')} EMC ${textAt(9, 80, 'TOP')} ${textAt(30, 80, 'SECRET')}`;
  expect(hidden(content)).toEqual([{ kind: 'text', page: 1, text: 'TOP SECRET', after: 'Before' }]);
});

test('a form is found, whose tags are lost', () => {
  expect(hidden('/Fm1 Do')).toEqual([{ kind: 'part', page: 1, text: '', after: '' }]);
});

test('text in a piece that no tag refers to is found', () => {
  expect(hidden(`/P <</MCID 4>> BDC ${textAt(9, 99, 'Lost')} EMC`, [4])).toEqual([
    { kind: 'text', page: 1, text: 'Lost', after: '' },
  ]);
});

test('headers, footers, blanks, paths and pictures without a tag hide nothing', () => {
  const content = `${textAt(9, 290, 'Header')} ${textAt(9, 5, 'Footer')} ${textAt(9, 99, '  ')} 0 0 9 99 re f /Im1 Do`;
  expect(hidden(content)).toEqual([]);
});
