import { expect, test } from '@jest/globals';
import { tieLinks } from '../../../src/pdf/steps/tie-links.js';
import { showTags } from '../../support/show-tags.js';
import { annotation, tag } from '../../support/tags.js';

const show = (...kids: Parameters<typeof tag>[1][]): string => showTags(tieLinks(tag('P', ...kids)));

test('7.18.5-1: what holds the annotation of a link is a link, whatever the browser made of it', () => {
  expect(show(tag('NonStruct', annotation(7), 'note 1'))).toBe('P\n  Link: → <p.1> note 1\n');
  expect(show(tag('H2', annotation(7), 'Title'))).toBe('P\n  H2\n    Link: → <p.1> Title\n');
});

test('links stay as they are', () => {
  const link = tag('Link', annotation(7), 'x');
  expect(tieLinks(tag('P', link)).kids).toEqual([link]);
});
