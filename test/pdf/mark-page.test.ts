import { expect, test } from '@jest/globals';
import { markPage } from '../../src/pdf/mark-page.js';
import { scan, textAt } from '../support/page-for-test.js';

const AREA = '0 20 200 260 re W n';

/** The page, with each numbered piece in a tag of the role given; others belong to none. */
const marked = (content: string, roles: Readonly<Record<number, string>> = {}): string => {
  const page = scan(content);
  const known = [...page.pieces.values()].flatMap((piece) => {
    const role = roles[piece.mcid];
    return role === undefined ? [] : [[piece, role] as const];
  });
  return Buffer.from(markPage(page, new Map(known))).toString('latin1');
};

test.each([
  ['in the top margin is a header', 290, '<</Type/Pagination/Subtype/Header/Attached[/Top]>>'],
  ['in the bottom margin is a footer', 5, '<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>'],
])('7.8: text %s', (_, y, artifact) => {
  const text = textAt(10, y, 'Page 1');
  expect(marked(`${AREA} ${text}`)).toBe(`${AREA} /Artifact ${artifact} BDC\n${text}\nEMC`);
});

test('7.1-3: a path without a tag becomes an artifact as a whole', () => {
  expect(marked(`${AREA} 1 0 0 rg 0 0 m 9 9 l S Q`)).toBe(
    `${AREA} 1 0 0 rg /Artifact <</Type/Layout>> BDC\n0 0 m 9 9 l S\nEMC Q`,
  );
});

test('what has a tag is called by its role', () => {
  expect(marked(`/NonStruct <</MCID 3 >>BDC ${textAt(9, 99, 'a')} EMC`, { 3: 'TD' })).toBe(
    `/TD <</MCID 3>> BDC ${textAt(9, 99, 'a')} EMC`,
  );
});

test('a path that has left the tree is an artifact, and text that has is a repeated header row', () => {
  const [path, text] = ['0 0 9 9 re f', textAt(9, 99, 'Month')];
  expect(marked(`/P <</MCID 0>> BDC ${path} EMC /TH <</MCID 1>> BDC ${text} EMC`)).toBe(
    `/Artifact <</Type/Layout>> BDC ${path} EMC /Artifact <</Type/Pagination>> BDC ${text} EMC`,
  );
});
