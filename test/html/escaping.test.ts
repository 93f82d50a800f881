import { describe, expect, test } from '@jest/globals';
import { cssString } from '../../src/html/helpers/css-string.js';
import { styleSheet } from '../../src/html/helpers/style-sheet.js';
import { hostile, paper } from '../support/paper-builder.js';
import { bodyOf, htmlOf, themeWith } from './render-for-test.js';
import { samplePaper } from './sample/sample-paper.js';

describe('hostile text', () => {
  const html = htmlOf(samplePaper({ hostile: true }));

  test('is text in the body, in attributes and in drawings', () => {
    expect(html).not.toMatch(/<script|<\/script/i);
    expect(bodyOf(html)).not.toContain('</style>');
    const escaped = '&lt;script&gt;alert(1)&lt;/script&gt; &quot;quotes&quot; &amp; &#x27;apostrophes&#x27;';
    expect(html.split(escaped).length).toBeGreaterThan(10);
    expect(html).toMatch(/<title id="figure-8-title">Figure 8: &lt;script/);
  });

  test('cannot leave a string of a style attribute', () => {
    const label = /<li style="list-style-type:'([^"]*?) {2}'">\n<p>&lt;script/.exec(html)?.[1];
    expect(label).toBeDefined();
    expect(label).not.toMatch(/['"<>&]/);
  });

  test('is text on the cover, in the title and in the running header', () => {
    const { cover, ...rest } = paper();
    const page = htmlOf({
      ...rest,
      cover: {
        ...cover,
        title: hostile,
        committee: hostile,
        meeting: hostile,
        authority: hostile,
        electoralDivisions: hostile,
        reportAuthor: { name: hostile, post: hostile },
      },
    });
    expect(page).not.toMatch(/<script/i);
    expect(page.match(/<\/style>/g)).toHaveLength(2);
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    const running = /--running-left: "(.*?)";/.exec(page)?.[1] ?? '';
    expect(running).toMatch(/^\\3c script\\3e alert\(1\)/);
    expect(running).not.toMatch(/[<>"'&]/);
  });
});

describe('text in a CSS string', () => {
  test('keeps what is harmless', () => {
    expect(cssString('Children’s – 10 March 2021 (a)')).toBe('Children’s – 10 March 2021 (a)');
  });

  test('escapes quotes, backslashes, markup and control characters', () => {
    expect(cssString('a"b\'c\\d<e>&\n\u0000')).toBe('a\\22 b\\27 c\\5c d\\3c e\\3e \\26 \\a \\fffd ');
  });
});

test('a style sheet cannot end its element', () => {
  expect(styleSheet('p::after{content:"</style><script>"}').toString()).toBe(
    'p::after{content:"<\\/style><script>"}',
  );
  const theme = themeWith({
    'styles/brand.css': 'p::after{content:"</STYLE><script>alert(1)</script>"}',
  }).value;
  const page = theme && htmlOf(paper(), theme);
  expect(page?.match(/<\/style>/gi)).toHaveLength(2);
});
