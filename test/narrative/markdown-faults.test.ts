import { describe, expect, test } from '@jest/globals';
import { hints, told } from '../support/told.js';
import { markdown, outline } from '../support/written.js';

describe('Markdown that a paper does not have', () => {
  test.each([
    ['HTML in a line', 'a <b>x</b>', ['1:3 [<b>] HTML']],
    ['two elements in a line', 'a <b>x</b> <i>y</i>', ['1:3 [<b>] HTML', '1:12 [<i>] HTML']],
    ['an end without a start', 'a x</b>', ['1:4 [</b>] HTML']],
    ['a script', '<script>alert(1)</script>', ['1:1 [<script>alert(1)</script>] HTML']],
    [
      'an element in disguise',
      '\u00a3\n\n<IMG SRC=x onerror=alert(1)>',
      ['3:1 [<IMG SRC=x onerror=alert(1)>] HTML'],
    ],
    ['a comment of HTML', '<!-- x -->', ['1:1 [<!-- x -->] HTML']],
    ['a declaration', '<?php x ?>', ['1:1 [<?php x ?>] HTML']],
    ['code in a line', 'a `x` b', ['1:3 [`x`] Code in back quotes']],
    [
      'a fence',
      '```\nx\n```',
      ['1:1 [```\nx\n```] A code block (a line that starts with four spaces or a tab)'],
    ],
    ['an indent', 'a\n\n    b', ['3:1 [    b] A code block (a line that starts with four spaces or a tab)']],
    ['a tab', '\tb', ['1:1 [\tb] A code block (a line that starts with four spaces or a tab)']],
    ['an image', '![a](https://x.uk/y.png)', ['1:1 [![a](https://x.uk/y.png)] An image']],
    ['a rule', 'a\r\n\r\n***\r\n', ['3:1 [***] A horizontal rule']],
    [
      'a reference',
      '[a][b]\n\n[b]: https://x.uk',
      ['1:1 [[a][b]] A link by reference', '3:1 [[b]: https://x.uk] A link definition'],
    ],
    [
      'an image by reference',
      '![a]\n\n[a]: x.png',
      ['1:1 [![a]] An image', '3:1 [[a]: x.png] A link definition'],
    ],
    ['a table', '| a | b |\n|---|:-:|\n| 1 | 2 |', ['1:1 [| a | b |\n|---|:-:|\n| 1 | 2 |] A table']],
    ['a table without outer lines', 'a | b\r\n-- | --\r\n1 | 2', ['1:1 [a | b\r\n-- | --\r\n1 | 2] A table']],
    [
      'a title behind an address',
      '[a](https://x.uk "b")',
      ['1:1 [[a](https://x.uk "b")] A title behind the address of a link'],
    ],
    [
      'a binding in an address',
      '[a](https://x.uk/{{kpi "x"}})',
      ['1:1 [[a](https://x.uk/{{kpi "x"}})] A binding in the address of a link'],
    ],
    ['a heading without words', '#\n\ntext', ['1:1 [#] A heading without words']],
    ['a heading of an id', '# {#id}', ['1:1 [# {#id}] A heading without words']],
    ['a sub-heading without words', '##\n', ['1:1 [##] A heading without words']],
  ])('%s', (_, text, expected) => {
    expect(told(markdown(text).diagnostics)).toEqual(
      expected.map((line) =>
        line.replace(/\] ([A-Z][^\]]*)$/, '] unsupported-markdown: $1 cannot stand in a paper.'),
      ),
    );
  });

  test('what it is told to do instead', () => {
    expect(hints(markdown('a <b>').diagnostics)).toEqual([
      'For emphasis write *word* or **word**; to print a < sign, write \\<.',
    ]);
    expect(hints(markdown('a|b\n-|-').diagnostics)).toEqual([
      'Tables are made from data, by blocks such as {{kpi-summary}} and {{risk-table}}.',
    ]);
  });

  test('none of it gets into the paper; what stands round it does', () => {
    expect(outline(markdown('a <b>x</b> `y` ![z](w) c\n\n<div>\nd\n</div>\n\ne').value)).toEqual([
      'p: a x   c',
      'p: e',
    ]);
  });

  test.each(['a | b', 'a - b | c\nd - e', 'either|or\nboth', '- | -'])('%j is no table', (text) => {
    expect(markdown(text).diagnostics).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.uk',
    '/page',
    'page.html',
    'www.x.uk',
    '#performance',
    'https://',
    'https:///x',
    'mailto:',
    'mailto:clerk',
    '',
  ])('%j', (address) => {
    const text = `\u00a3 [a](${address})`;
    const { diagnostics } = markdown(text);
    expect(told(diagnostics)).toEqual([
      `1:3 [[a](${address})] bad-link: "${address}" is not a web or mail address.`,
    ]);
    expect(hints(diagnostics)).toEqual([
      'A link starts with https:// or mailto:. For another part of this paper use {{ref "\u2026"}}.',
    ]);
  });

  test.each([
    ['character references', '[a](&#106;avascript:x)', 'javascript:x'],
    ['a tab in the middle', '[a](java&Tab;script:x)', 'java\tscript:x'],
    ['angle brackets', '[a](<javascript:x>)', 'javascript:x'],
    ['an address of its own', '<javascript:alert>', 'javascript:alert'],
  ])('in disguise: %s', (_, text, address) => {
    expect(told(markdown(text).diagnostics)).toEqual([
      `1:1 [${text}] bad-link: "${address}" is not a web or mail address.`,
    ]);
  });
});

describe('what looks like a link and is text to Markdown, because its address has spaces', () => {
  test('is told like any other link that leads nowhere', () => {
    const { diagnostics } = markdown('\u00a3 [our page](the parks page), and [more](a {{kpi "x"}} b).');
    expect(told(diagnostics)).toEqual([
      '1:3 [[our page](the parks page)] bad-link: "the parks page" is not a web or mail address.',
      '1:35 [[more](a {{kpi "x"}} b)] bad-link: "a  b" is not a web or mail address.',
    ]);
    expect(hints(diagnostics)[0]).toMatch(/^A link starts with https:\/\/ .* write \\\[\.$/);
  });

  test.each(['[sic] (see above)', '\\[our page](the parks page)', '[a] and (b)', '[](b c)'])('%s', (text) => {
    expect(markdown(text).diagnostics).toEqual([]);
  });
});

describe('G4: notes that are misspelt where they are called', () => {
  test('one slip is told once, with the note that was meant', () => {
    const { diagnostics } = markdown('A.[^wether]\n\n[^weather]: Sunny.');
    expect(told(diagnostics)).toEqual([
      '1:3 [[^wether]] unknown-endnote: There is no note [^wether] in this text.',
    ]);
    expect(hints(diagnostics)).toEqual(['Did you mean [^weather]?']);
  });

  test('a name that is like no other is told as it was, beside the note that nothing calls', () => {
    const { diagnostics } = markdown('A.[^sun]\n\n[^weather]: Sunny.');
    expect(told(diagnostics)).toEqual([
      '1:3 [[^sun]] unknown-endnote: There is no note [^sun] in this text.',
      '3:1 [[^weather]: Sunny.] unused-endnote: Nothing calls the note [^weather].',
    ]);
  });
});

describe('headings of the wrong level', () => {
  const wrong = 'A heading of this level cannot stand here.';
  const skipped = 'There is no heading of the level above this one.';

  test.each([
    ['too deep', '# A\n\n## B\n\n### C\n\n#### D', `7:1 [#### D] heading-level: ${wrong}`],
    ['a section in a list', '- # A', `1:3 [# A] heading-level: ${wrong}`],
    ['a section in a quotation', 'a\r\n\r\n> # A', `3:3 [# A] heading-level: ${wrong}`],
    ['J2: a level left out', '# A\n\n### B\n\n## C\n\n### D', `3:1 [### B] heading-level: ${skipped}`],
    [
      'J2: a level left out in the next section',
      '# A\n\n## B\n\n# C\n\n### D',
      `7:1 [### D] heading-level: ${skipped}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(told(markdown(text).diagnostics)).toEqual([expected]);
  });
});

describe('a text nested without measure is one fault, not a crash', () => {
  test('quotations', () => {
    const { value, diagnostics } = markdown(`${'>'.repeat(20_000)} x`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual(['This text is nested too deeply to be read.']);
  });

  test('emphasis', () => {
    expect(markdown(`${'*'.repeat(500)}x${'*'.repeat(500)}`).diagnostics).toEqual([]);
  });
});
