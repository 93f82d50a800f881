import { describe, expect, test } from '@jest/globals';
import Handlebars from 'handlebars';
import { joinLines } from '../../src/html/template-lines.js';

const render = (template: string, view: object = {}): string => {
  const program = Handlebars.parse(template, { ignoreStandalone: true });
  joinLines(program);
  return Handlebars.compile(program, { ignoreStandalone: true })(view);
};

describe('the lines of a template', () => {
  test('begin lines of the page where a block begins', () => {
    expect(render('<section>\n  <h2>A</h2>\n\n  <p>B</p>\n</section>\n')).toBe(
      '\n<section>\n<h2>A</h2>\n<p>B</p>\n</section>',
    );
  });

  test('leave nothing inside a text block', () => {
    expect(render('<p>\n  Text\n</p>')).toBe('\n<p>Text</p>');
    expect(render('<p>\n  {{a}}\n</p>', { a: 'x' })).toBe('\n<p>x</p>');
    expect(render('<p id="{{a}}">\n  Text</p>', { a: 'x' })).toBe('\n<p id="x">Text</p>');
    expect(render('<caption>\n  a\n  <br>\n  b\n</caption>')).toBe('\n<caption>a<br>b</caption>');
  });

  test('are one space between words, values and inline elements', () => {
    expect(render('<p>one\n  two</p>')).toBe('\n<p>one two</p>');
    expect(render('<p>by\n  {{a}}\n  {{a}}\n  end</p>', { a: 'x' })).toBe('\n<p>by x x end</p>');
    expect(render('<p>one\n  <em>two</em>\n  three</p>')).toBe('\n<p>one <em>two</em> three</p>');
  });

  test('are a space between attributes', () => {
    expect(render('<div\n  class="a"\n  {{#if b}}\n  id="c"\n  {{/if}}>\n  x</div>', { b: true })).toBe(
      '\n<div class="a"  id="c" >x</div>',
    );
  });

  test('are nothing beside Handlebars’ own blocks and partials', () => {
    expect(render('{{#each a}}\n  {{this}}\n{{/each}}\n', { a: [1, 2] })).toBe('12');
    expect(render('<b>{{#if a}}\n  x\n{{else}}\n  y\n{{/if}}</b>')).toBe('<b>y</b>');
  });

  test('keep spaces that are on one line', () => {
    expect(render('<p>{{#if a}}<b>1</b> {{/if}}text</p>', { a: true })).toBe('\n<p><b>1</b> text</p>');
  });
});
