import { expect, test } from '@jest/globals';
import { unwrap } from '../../../src/pdf/steps/unwrap.js';
import { showTags } from '../../support/show-tags.js';
import { tag } from '../../support/tags.js';

const wrapped = (...kids: Parameters<typeof tag> extends [string, ...infer K] ? K : never) =>
  tag('NonStruct', ...kids);

test('what the browser wraps in nothing takes its place', () => {
  const tree = tag('Document', wrapped(wrapped(tag('P', wrapped('One '), wrapped('two')))));
  expect(showTags(unwrap(tree))).toBe('Document\n  P: <p.1> One two\n');
});

test('text that would stand outside of any paragraph gets one', () => {
  const tree = tag('Document', wrapped(wrapped('One '), tag('Link', 'two')));
  expect(showTags(unwrap(tree))).toBe('Document\n  P\n    <p.1> One \n    Link: two\n');
});

test('each part of a list of terms, of which the browser makes nothing, is a paragraph', () => {
  const list = wrapped(wrapped(wrapped('Term')), wrapped(wrapped('What it '), wrapped('means')));
  expect(showTags(unwrap(tag('Document', list)))).toBe('Document\n  P: <p.1> Term\n  P: What it means\n');
});

test('blanks there are left out', () => {
  expect(unwrap(tag('Document', wrapped(' '), tag('P', 'x'))).kids).toHaveLength(1);
});

test('text beside paragraphs stays beside them', () => {
  const tree = tag('Document', wrapped(wrapped('One'), tag('P', 'two')));
  expect(showTags(unwrap(tree))).toBe('Document\n  Div\n    <p.1> One\n    P: two\n');
});

test('a language stays with its text', () => {
  const tree = tag('P', { ...wrapped('bore da'), lang: 'cy' });
  expect(showTags(unwrap(tree))).toBe('P\n  Span lang=cy: <p.1> bore da\n');
});
