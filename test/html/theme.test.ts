import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { precompiledModule, type ReadyTemplates } from '../../src/html/precompile.js';
import { renderHtml } from '../../src/html/render.js';
import { readTheme } from '../../src/html/theme.js';
import { fontFolder, shippedTemplates } from '../../src/installation.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { MachineFailure } from '../../src/world/world.js';
import { paper, paragraph, section } from '../support/paper-builder.js';
import { bodyOf, htmlOf, origin, themeWith } from './render-for-test.js';
import { samplePaper } from './sample/sample-paper.js';

const small = paper(section('here', '1', 'Here', paragraph('1.1', 'Text.')));

describe("a programme's own templates", () => {
  test('replace shipped ones file by file', () => {
    const theme = themeWith({
      'blocks/paragraph.hbs': '<p class="own">{{> parts/inlines content}}</p>',
    }).value;
    const html = theme && htmlOf(small, theme);
    expect(html).toContain('<p class="own">Text.</p>');
    expect(html).toContain('<h2><span class="number">1.</span> Here</h2>');
  });

  test('may bring partials and covers of new kinds of paper', () => {
    const theme = themeWith({
      'papers/briefing/cover.hbs': '{{> parts/crest}}<h1>{{title}}</h1>',
      'parts/crest.hbs': '<p class="crest">{{authority}}</p>',
    }).value;
    expect(theme && htmlOf({ ...small, kind: 'briefing' }, theme)).toContain(
      '<p class="crest">West Sussex County Council</p><h1>',
    );
    expect(theme && bodyOf(htmlOf(small, theme))).not.toContain('crest');
  });

  test('may bring closings of new kinds of paper, which see the whole paper', () => {
    const theme = themeWith({
      'papers/briefing/closing.hbs': '<p class="last">{{cover.title}}: ask {{closing.contact.name}}</p>',
    }).value;
    const html = theme ? htmlOf({ ...small, kind: 'briefing' }, theme) : '';
    expect(html).toContain(
      '<p class="last">Children First Improvement Programme: Update: ask Vince Clark</p>',
    );
    expect(html).not.toContain('<section class="closing">');
    expect(theme && htmlOf(small, theme)).toContain('<section class="closing">');
  });

  test('may bring style sheets, of which brand.css comes last', () => {
    const theme = themeWith({ 'styles/brand.css': ':root{--accent:#123456}' }).value;
    const html = theme ? htmlOf(small, theme) : '';
    expect(html.indexOf('--accent:#123456')).toBeGreaterThan(html.indexOf('@page'));
    expect(html).toContain('--accent: #0b4a5e');
  });
});

const place = (diagnostic: Diagnostic | undefined): string | undefined => {
  const at = diagnostic?.span;
  const { line, column } = at?.source.position(at.start) ?? {};
  return at && `${at.source.name}:${line}:${column}`;
};

/** The only problem that a template of a programme's own has, without a paper to render. */
const faultIn = (path: string, text: string): Diagnostic | undefined => {
  const { value, diagnostics } = themeWith({ [path]: text });
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

describe('faults found before anything is rendered', () => {
  test('an expression that cannot be read', () => {
    const fault = faultIn('blocks/paragraph.hbs', '<p>\n  {{#if number}}\n  {{number}\n</p>');
    expect(fault?.code).toBe('template-syntax');
    expect(fault?.message).toBe('Handlebars cannot read the expression here.');
    expect(place(fault)).toBe('programme/templates/blocks/paragraph.hbs:3:11');
  });

  test('a block that is not closed', () => {
    const fault = faultIn('blocks/paragraph.hbs', '<p>{{#if number}}\n</p>\n');
    expect(fault?.message).toBe('The template ends here, but something opened in it is still open.');
  });

  test('a block that is closed by another', () => {
    const fault = faultIn('parts/cover.hbs', 'a\n{{#if title}}b{{/each}}');
    expect(fault?.message).toBe('{{#if}} is closed by {{/each}}.');
    expect(place(fault)).toBe('programme/templates/parts/cover.hbs:2:4');
  });

  test('a helper that does not exist', () => {
    const fault = faultIn('parts/cover.hbs', '<h1>{{uppercase title}}</h1>');
    expect(fault?.code).toBe('template-syntax');
    expect(fault?.message).toBe('There is no helper "uppercase".');
    expect(place(fault)).toBe('programme/templates/parts/cover.hbs:1:5');
  });

  test('a partial that does not exist, with the one that was meant', () => {
    const fault = faultIn('parts/cover.hbs', '<h1>{{title}}</h1>\n{{> parts/inlnes title}}');
    expect(fault?.code).toBe('template-missing-partial');
    expect(fault?.hint).toBe('Did you mean "parts/inlines"?');
    expect(place(fault)).toBe('programme/templates/parts/cover.hbs:2:1');
  });

  test('text that would go into the page as markup', () => {
    const fault = faultIn('parts/cover.hbs', '<h1>{{{title}}}</h1>');
    expect(fault?.code).toBe('template-unescaped');
    expect(place(fault)).toBe('programme/templates/parts/cover.hbs:1:5');
    expect(faultIn('parts/cover.hbs', '<h1>{{&title}}</h1>')?.code).toBe('template-unescaped');
  });
});

describe('faults found while rendering', () => {
  const faultOf = (path: string, text: string): Diagnostic | undefined => {
    const theme = themeWith({ [path]: text }).value;
    const { value, diagnostics } = theme ? renderHtml(small, origin, theme) : { value: '', diagnostics: [] };
    expect(value).toBeUndefined();
    return diagnostics[0];
  };

  test.each([
    ['printed', '<p>\n{{contnet}}</p>', '2:3'],
    ['tested', '<p>\n{{#if contnet}}x{{/if}}</p>', '2:7'],
    ['looped over', '<p>{{#each contnet}}x{{/each}}</p>', '1:12'],
    ['passed on', '<p>{{> parts/inlines contnet}}</p>', '1:22'],
  ])('a value that is not there, where it is %s', (_, text, at) => {
    const fault = faultOf('blocks/paragraph.hbs', text);
    expect(fault?.code).toBe('template-unknown-value');
    expect(fault?.message).toBe('There is no value "contnet" here.');
    expect(place(fault)).toBe(`programme/templates/blocks/paragraph.hbs:${at}`);
  });

  test('a shipped part that is called with what does not suit it', () => {
    const fault = faultOf('blocks/paragraph.hbs', '<p>{{> parts/rating this}}</p>');
    expect(fault?.message).toBe(
      'This template calls "parts/rating" with a value that does not suit it: There is no value "rating" here.',
    );
    expect(place(fault)).toBe('programme/templates/blocks/paragraph.hbs:1:1');
  });

  test('a partial chosen by data that is not there', () => {
    const fault = faultOf('blocks/paragraph.hbs', '<p>{{> (template "blocks" "poem")}}</p>');
    expect(fault?.code).toBe('template-missing-partial');
    expect(fault?.message).toBe('There is no template "blocks/poem".');
  });
});

test('a folder without templates is not the author’s fault', () => {
  expect(() => readTheme(nodeFiles(), ['/nowhere'], fontFolder())).toThrow(MachineFailure);
  expect(() => readTheme(nodeFiles(), [shippedTemplates], '/nowhere')).toThrow(MachineFailure);
});

describe('templates that the build has compiled', () => {
  const load = async (): Promise<ReadyTemplates> => {
    const code = precompiledModule(nodeFiles(), shippedTemplates);
    // A data address would need an import that the test runner does not offer.
    return new Function(
      `return ${code.replace(/^export default/, '').replace(/;\s*$/, '')}`,
    )() as ReadyTemplates;
  };

  test('make the same page', async () => {
    const theme = readTheme(nodeFiles(), [shippedTemplates], fontFolder(), await load()).value;
    const plain = themeWith().value;
    expect(theme && htmlOf(samplePaper(), theme)).toBe(plain && htmlOf(samplePaper(), plain));
  });

  test('are not used for a file that says something else', async () => {
    const ready = await load();
    const stale = Object.fromEntries(
      Object.entries(ready).map(([name, entry]) => [name, { ...entry, text: `${entry.text} ` }]),
    );
    const theme = readTheme(nodeFiles(), [shippedTemplates], fontFolder(), stale).value;
    expect(theme && htmlOf(small, theme)).toContain('Text.');
  });
});
