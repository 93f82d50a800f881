import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readNarrative } from '../../src/narrative/read-narrative.js';
import type { Located } from '../../src/sources/located.js';
import type { Gathered } from '../../src/sources/sources.js';
import { hints, placed, told } from '../support/told.js';
import { outline, words } from '../support/written.js';
import { yaml } from '../support/yaml.js';

const kind = yaml(
  'name: Briefing\nnumbering: by-section\nlists: { unnumbered: letters, numbered: roman }\n',
  'paper.yaml',
);

const front = [
  '---',
  'title: "Homes: update"',
  'meeting: 2021-03-10',
  'as-at: 26 February 2021',
  'data-to: 2021-01',
  '---',
];

const read = (text: string, definition: Gathered<Located> = kind) =>
  readNarrative({
    month: '2021-02',
    kind: 'briefing',
    text: new SourceText('briefing.md', text),
    definition,
  });

describe('a narrative', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('has its front matter, its kind and its sections, with %s', (_, lineEnd) => {
    const body = [
      '# Summary {.unnumbered}',
      '',
      'One.',
      '',
      '# Two {#two .landscape}',
      '',
      '# Three {.appendix}',
      '',
    ];
    const { value, diagnostics } = read([...front, ...body].join(lineEnd));
    expect(diagnostics).toEqual([]);
    expect(value?.month).toBe('2021-02');
    expect(value?.kind).toMatchObject({ id: 'briefing', name: 'Briefing', orientation: 'portrait' });
    expect(value?.frontMatter).toMatchObject({
      title: 'Homes: update',
      meeting: '2021-03-10',
      'as-at': '2021-02-26',
      'data-to': '2021-01',
      'background-papers': [],
    });
    expect(
      value?.sections.map(({ id, role, landscape, title, blocks, span }) => [
        ...[id, role, landscape, words(title), outline(blocks), placed(span)],
      ]),
    ).toEqual([
      ['summary', 'unnumbered', false, 'Summary', ['p: One.'], '7:1 [# Summary {.unnumbered}]'],
      ['two', 'numbered', true, 'Two', [], '11:1 [# Two {#two .landscape}]'],
      ['three', 'appendix', false, 'Three', [], '13:1 [# Three {.appendix}]'],
    ]);
  });

  test('places of bindings count from the start of the file', () => {
    const { value } = read([...front, '# A', '', '\u00a3 {{kpi "x"}}'].join('\r\n'));
    const [paragraph] = value?.sections[0]?.blocks ?? [];
    const inline = paragraph?.kind === 'paragraph' ? paragraph.content[1] : undefined;
    expect(inline?.kind === 'binding' && placed(inline.binding.span)).toBe('9:3 [{{kpi "x"}}]');
  });

  test('a line of dashes further down is no end of the front matter', () => {
    const { value, diagnostics } = read([...front, '# A', '', 'Sub', '---', '', 'Text'].join('\n'));
    expect(diagnostics).toEqual([]);
    expect(outline(value?.sections[0]?.blocks)).toEqual(['h3: Sub', 'p: Text']);
  });
});

describe('front matter', () => {
  test('that is missing', () => {
    const { value, diagnostics } = read('# A\n\nText.\n');
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual(['1:1 [] missing-key: The paper has no front matter.']);
    expect(hints(diagnostics)).toEqual([
      'Start the file with a line "---", then title, meeting, as-at and data-to, then another "---".',
    ]);
  });

  test('that does not end is one fault: the text is not read as something else', () => {
    const { diagnostics } = read([...front.slice(0, -1), '', '# A', '', '<b>'].join('\r\n'));
    expect(told(diagnostics)).toEqual(['1:1 [---] missing-key: The front matter does not end.']);
    expect(hints(diagnostics)).toEqual(['Write a line "---" below its last key.']);
  });

  test('that is empty lacks its keys', () => {
    expect(told(read('---\n---\n# A\n').diagnostics)).toEqual([
      '2:1 [] missing-key: "title" is missing.',
      '2:1 [] missing-key: "meeting" is missing.',
      '2:1 [] missing-key: "as-at" is missing.',
      '2:1 [] missing-key: "data-to" is missing.',
    ]);
  });

  test.each([
    ['a title with a colon', 1, 'title: Homes: update', '2:8 [H] yaml-syntax'],
    ['a quotation mark not closed', 1, 'title: "Homes', '2:8 ["] yaml-syntax'],
    ['an ambiguous date', 2, 'meeting: 10/03/2021', '3:10 [10/03/2021] bad-value'],
    ['a misspelt key', 3, 'as_at: 2021-02-26', '4:1 [as_at] unknown-key'],
    ['a key given twice', 4, 'title: Again', '5:1 [title] duplicate-key'],
  ])('%s is shown where it stands in the file', (_, line, written, expected) => {
    const { value, diagnostics } = read([...front.with(line, written), '# A'].join('\r\n'));
    expect(value).toBeUndefined();
    expect(told(diagnostics).map((text) => text.replace(/: .*$/s, ''))).toEqual([expected]);
  });

  test('G9: a fault in it does not hide those of the text', () => {
    const { diagnostics } = read([...front.with(2, 'meeting: soon'), '# A', '', '<b>'].join('\n'));
    expect(told(diagnostics)).toEqual([
      '3:10 [soon] bad-value: "soon" is not a date that can be read in one way only.',
      '9:1 [<b>] unsupported-markdown: HTML cannot stand in a paper.',
    ]);
  });
});

describe('sections', () => {
  test('text before the first one has no place', () => {
    const { diagnostics } = read([...front, 'Lost.', '', '- lost', '', '# A', 'Found.'].join('\n'));
    expect(told(diagnostics)).toEqual([
      '7:1 [Lost.] text-outside-section: This text stands before the first section.',
      '9:1 [- lost] text-outside-section: This text stands before the first section.',
    ]);
  });
});

describe('the kind of paper', () => {
  test('that nobody defines', () => {
    const { value, diagnostics } = read([...front, '# A'].join('\n'), 'absent');
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      '1:1 [] unknown-paper-kind: There is no kind of paper called "briefing".',
    ]);
  });

  test('that could not be read has been told already', () => {
    expect(read([...front, '# A'].join('\n'), 'unreadable')).toEqual({ value: undefined, diagnostics: [] });
  });

  test('that has faults is shown in its own file', () => {
    const faulty = yaml(
      'name: Briefing\nnumbering: by-page\nlists: { unnumbered: letters, numbered: roman }\n',
      'paper.yaml',
    );
    const { diagnostics } = read([...front, '# A'].join('\n'), faulty);
    expect(diagnostics.map(({ span }) => span?.source.name)).toEqual(['paper.yaml']);
    expect(told(diagnostics)).toEqual([
      '2:12 [by-page] bad-value: "by-page" is not one of by-section, straight, none.',
    ]);
  });
});
