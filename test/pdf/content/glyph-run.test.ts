import { describe, expect, test } from '@jest/globals';
import { scan } from '../../support/page-for-test.js';

/** A text object with the shorter ways of writing it. */
const shortened = (text: string): string => {
  const content = `BT /F1 10 Tf 1 0 0 1 0 0 Tm ${text} ET`;
  let [result, at] = ['', 0];
  for (const edit of scan(content).edits) {
    result += content.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return (result + content.slice(at)).replace(/^BT \/F1 10 Tf 1 0 0 1 0 0 Tm (.*) ET$/s, '$1');
};

describe('letters in a line', () => {
  test('become one operation; those where the font puts them need no place', () => {
    expect(shortened('<0041> Tj 5 0 Td <0042> Tj 5 0 Td <0043> Tj')).toBe('[<004100420043>] TJ');
  });

  test('keep their places where the font would put them elsewhere', () => {
    expect(shortened('<0041> Tj 4.5 0 Td <0042> Tj 5.25 0 Td <0043> Tj')).toBe(
      '[<0041>50<0042>-25<0043>] TJ',
    );
  });

  test('do not add up what is too little to write down', () => {
    // Each is a little too far left; the error of the first ones is made good as soon as it can be written.
    const letters = Array.from({ length: 40 }, () => '4.999998 0 Td <0041> Tj').join(' ');
    const [, ...offsets] = shortened(`<0041> Tj ${letters}`).split(/>(?=[-\d])/);
    const sum = offsets.reduce((all, one) => all + Number.parseFloat(one), 0);
    expect((sum / 1000) * 10).toBeCloseTo(40 * 0.000002, 5);
    expect(offsets.length).toBeGreaterThan(10);
  });

  test('stay as they are where there is only one', () => {
    expect(shortened('<0041> Tj')).toBe('<0041> Tj');
  });
});

describe('what follows a run', () => {
  test('on another line is moved from where the browser was', () => {
    expect(shortened('<0041> Tj 5 0 Td <0042> Tj 3 -12 Td <0043> Tj')).toBe(
      '[<00410042>] TJ\n5 0 Td 3 -12 Td <0043> Tj',
    );
  });

  test('in marked content keeps out of the run, and is moved from where the browser was', () => {
    expect(
      shortened('<0041> Tj 5 0 Td <0042> Tj /Span <</ActualText <FEFF00A0>>> BDC 5 0 Td <0043> Tj EMC'),
    ).toBe('[<00410042>] TJ\n5 0 Td /Span <</ActualText <FEFF00A0>>> BDC 5 0 Td <0043> Tj EMC');
  });

  test('behind the last letter itself leaves the run as it is', () => {
    const text = '<0041> Tj 5 0 Td <0042> Tj <0043> Tj 5 0 Td <0044> Tj';
    expect(shortened(text)).toBe(text);
  });

  test('at a place of its own begins another one', () => {
    expect(shortened('<0041> Tj 5 0 Td <0042> Tj 1 0 0 1 9 9 Tm <0043> Tj 5 0 Td <0044> Tj')).toBe(
      '[<00410042>] TJ 1 0 0 1 9 9 Tm [<00430044>] TJ',
    );
  });
});
