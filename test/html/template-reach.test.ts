import { expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import type { TemplateFile } from '../../src/html/template-file.js';
import { Templates } from '../../src/html/templates.js';

const template = (text: string): TemplateFile => ({
  name: 'own',
  source: new SourceText('templates/own.hbs', text),
  shipped: false,
});

/** What a template of somebody else's prints, or the code of what is wrong with it. */
const printed = (text: string): string | undefined => {
  const templates = new Templates(new Map([['own', template(text)]]));
  const { value, diagnostics } = templates.render('own', {
    title: 'a paper',
    list: ['x'],
    act: () => 'acted',
  });
  return value ?? diagnostics[0]?.code;
};

test('a template prints what it is given', () => {
  expect(printed('<{{title}}>')).toBe('<a paper>');
});

test.each([
  '{{constructor}}',
  '{{constructor.name}}',
  '{{title.constructor.constructor}}',
  '{{__proto__}}',
  '{{list.__proto__.push}}',
  '{{#with constructor}}{{name}}{{/with}}',
  '{{#each __proto__}}{{this}}{{/each}}',
  '{{toString}}',
  '{{list.concat}}',
  '{{__defineGetter__}}',
  '{{lookup this "constructor"}}',
  '{{lookup list "constructor"}}',
  '{{#with (lookup this "constructor")}}{{#with (lookup this "constructor")}}{{this "return process"}}{{/with}}{{/with}}',
  '{{> "../../package.json"}}',
  '{{> /etc/passwd}}',
  '{{> (lookup this "title")}}',
  '{{process.env.HOME}}',
  '{{require "node:fs"}}',
])('%s reaches neither a prototype nor a file', (text) => {
  const result = printed(text) ?? '';
  expect(['', 'template-syntax', 'template-unknown-value', 'template-missing-partial']).toContain(result);
});
