import { describe, expect, test } from '@jest/globals';
import { scan, shown, textAt } from '../../support/page-for-test.js';

/** The part of a stream that a range means. */
const cut = (content: string) => content.slice.bind(content);

describe('marked content', () => {
  test('has the text that is shown in it, wherever it goes on', () => {
    const { pieces, loose } = scan(
      `/P <</MCID 0>> BDC ${textAt(10, 100, 'One ')} EMC /P <</MCID 1>> BDC ${textAt(10, 90, 'two')} ` +
        `${textAt(30, 90, ', three')} EMC`,
    );
    expect([...pieces.values()].map(({ mcid, text }) => [mcid, text])).toEqual([
      [0, 'One '],
      [1, 'two, three'],
    ]);
    expect(loose).toEqual([]);
  });

  test('says what its letters stand for, where they stand for something else', () => {
    const { pieces } = scan(
      `/P <</MCID 0>> BDC BT /F1 10 Tf 1 0 0 1 0 0 Tm ${shown('a')} Tj ` +
        `/Span <</ActualText <FEFF00A0> >> BDC 5 0 Td ${shown(' ')} Tj EMC 5 0 Td ${shown('b')} Tj ET EMC`,
    );
    expect(pieces.get(0)?.text).toBe('a\u00a0b');
  });

  test('has a letter that no font can read as one that cannot be read', () => {
    const { pieces } = scan('/P <</MCID 0>> BDC BT /F1 10 Tf <ffff> Tj ET EMC');
    expect(pieces.get(0)?.text).toBe('\ufffd');
  });

  test('7.21.8: tells an empty box, even where it is said what it stands for', () => {
    const { pieces } = scan(
      `/P <</MCID 0>> BDC BT /F1 10 Tf ${shown('a')} Tj <0000> Tj ${shown('b')} Tj ` +
        '/Span <</ActualText <FEFF0633> >> BDC <00000000> Tj EMC ET EMC ' +
        `/P <</MCID 1>> BDC ${textAt(1, 1, 'sound')} EMC`,
    );
    expect([...pieces.values()].map(({ text, isUnpainted }) => [text, isUnpainted])).toEqual([
      ['a\ufffdb\ufffd\ufffd', true],
      ['sound', false],
    ]);
  });

  test('has the box of what it paints, in points of the page, within what is clipped', () => {
    const { pieces } = scan(
      'q .5 0 0 -.5 0 300 cm 0 0 200 100 re W n /Figure <</MCID 0>> BDC 20 40 m 60 40 l 60 140 l S EMC Q',
    );
    expect(pieces.get(0)?.box).toEqual([10, 250, 30, 280]);
  });

  test('has the box of its letters', () => {
    const { pieces } = scan(`/P <</MCID 0>> BDC ${textAt(10, 100, 'four')} EMC`);
    expect(pieces.get(0)?.box).toEqual([10, 97.5, 30, 109]);
  });

  test('says whether it paints a picture', () => {
    const { pieces } = scan('/Figure <</MCID 0>> BDC /Im1 Do EMC /P <</MCID 1>> BDC 0 0 1 1 re f EMC');
    expect([...pieces.values()].map(({ hasImage, text }) => [hasImage, text])).toEqual([
      [true, ''],
      [false, ''],
    ]);
  });

  test('is a piece of its own inside of a span without a number, and an artifact is none', () => {
    const { pieces, loose } = scan(
      `/P <</MCID 0>> BDC /Span <</Lang (cy)>> BDC ${textAt(10, 100, 'a')} EMC EMC /Artifact BMC ${textAt(1, 1, 'b')} EMC`,
    );
    expect([...pieces.values()].map(({ text }) => text)).toEqual(['a']);
    expect(loose).toEqual([]);
  });
});

describe('what is painted outside of marked content', () => {
  test('is found with all that belongs to it: a text object, a path from its first line', () => {
    const content = `q 1 0 0 rg 0 0 m 10 0 l h S ${textAt(5, 5, 'x')} /Im2 Do Q 1 2 3 4 re f`;
    const { loose } = scan(content);
    expect(loose.map(({ kind, start, end }) => [kind, cut(content)(start, end)])).toEqual([
      ['path', '0 0 m 10 0 l h S'],
      ['text', textAt(5, 5, 'x')],
      ['image', '/Im2 Do'],
      ['path', '1 2 3 4 re f'],
    ]);
  });

  test('is not what only clips', () => {
    expect(scan('0 0 100 100 re W n').loose).toEqual([]);
  });

  test('is a form even inside of marked content, because the tags in it are lost', () => {
    const { loose } = scan('/P <</MCID 0>> BDC /Fm1 Do EMC');
    expect(loose.map(({ kind }) => kind)).toEqual(['form']);
  });

  test('is told with the piece before it', () => {
    const { loose } = scan(`/P <</MCID 7>> BDC ${textAt(1, 1, 'a')} EMC ${textAt(1, 1, 'b')}`);
    expect(loose.map(({ text, after }) => [text, after])).toEqual([['b', 7]]);
  });
});

describe('the area of a page', () => {
  test('is the largest part that is clipped, and not the page', () => {
    const { area } = scan(
      'q 0 0 200 300 re W n Q q 20 30 150 250 re W* n Q q 20 30 10 10 re W n Q q 20 30 150 250 re W n Q',
    );
    expect(area).toEqual([20, 30, 170, 280]);
  });

  test('is all of it where nothing is clipped', () => {
    expect(scan('').area).toEqual([0, 0, 200, 300]);
  });
});
