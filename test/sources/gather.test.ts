import { describe, expect, test } from '@jest/globals';
import { gather, type Request } from '../../src/sources/gather.js';
import { textAt } from '../../src/sources/located.js';
import { memoryWorld } from '../support/memory-world.js';
import { type Files, gathered, programme } from './small-folder.js';

const without = (...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(programme).filter(([path]) => !paths.includes(path)));

describe('what is gathered', () => {
  test('every file of the programme, under the name that a person sees', () => {
    const { value, diagnostics } = gathered(programme);
    expect(diagnostics).toEqual([]);
    expect(value.folder).toBe('data');
    const { programme: settings, kpis, series, risks, milestones } = value;
    expect(
      [settings, kpis, risks].map((file) => (typeof file === 'string' ? file : file.span.source.name)),
    ).toEqual(['data/programme.yaml', 'data/kpis.yaml', 'data/risks.yaml']);
    expect([series, milestones].map((file) => (typeof file === 'string' ? file : file.source.name))).toEqual([
      'data/kpi-series.csv',
      'data/milestones.csv',
    ]);
  });

  test('B7, K3: what earlier papers printed, the earliest first', () => {
    const { published } = gathered(programme).value;
    expect(published.map(({ month, kpis }) => [month, typeof kpis === 'object' && kpis.rows.length])).toEqual(
      [
        ['2020-11', 1],
        ['2020-12', 1],
      ],
    );
  });

  test.each<[Partial<Request>, readonly string[]]>([
    [{}, ['2021-01 briefing', '2021-02 briefing', '2021-02 update']],
    [{ month: '2021-02' }, ['2021-02 briefing', '2021-02 update']],
    [{ paper: 'briefing' }, ['2021-01 briefing', '2021-02 briefing']],
    [{ month: '2021-02', paper: 'update' }, ['2021-02 update']],
  ])('the papers of %j', (request, papers) => {
    const { value, diagnostics } = gathered(programme, request);
    expect(diagnostics).toEqual([]);
    expect(value.narratives.map(({ month, kind }) => `${month} ${kind}`)).toEqual(papers);
  });

  test('paper kinds come from the programme\u2019s own templates first, then from the shipped ones', () => {
    const own = { ...programme, 'data/templates/papers/briefing/paper.yaml': 'name: own\n' };
    const { narratives } = gathered(own, { month: '2021-02' }).value;
    const names = narratives.map(
      ({ definition }) => typeof definition === 'object' && textAt(definition, 'name')?.text,
    );
    expect(names).toEqual(['own', 'shipped update']);
  });

  test('a kind that nobody defines is absent; one with faults is unreadable, and is told once', () => {
    const faulty = {
      ...without('templates/papers/update/paper.yaml'),
      'templates/papers/briefing/paper.yaml': 'a: [\n',
    };
    const { value, diagnostics } = gathered(faulty);
    expect(value.narratives.map(({ definition }) => definition)).toEqual([
      'unreadable',
      'unreadable',
      'absent',
    ]);
    expect(diagnostics.map(({ span }) => span?.source.name)).toEqual([
      'templates/papers/briefing/paper.yaml',
    ]);
  });

  test('a path is shown from the working folder, and whole where it lies far away', () => {
    const at = (workingFolder: string) =>
      gather(memoryWorld({ files: { '/desk/data/programme.yaml': 'a: b\n' }, workingFolder }).files, {
        folder: '/desk/data',
        templates: [],
      }).value.folder;
    expect(at('/desk/data')).toBe('.');
    expect(at('/desk/other')).toBe('../data');
    expect(at('/home/officer')).toBe('/desk/data');
  });
});

describe('what is missing or unreadable', () => {
  test('an absent file is absent, without a word: what needs it will say so', () => {
    const { value, diagnostics } = gathered({ 'data/programme.yaml': 'name: Homes\n' });
    expect(diagnostics).toEqual([]);
    const { kpis, series, risks, milestones, published, narratives } = value;
    expect([kpis, series, risks, milestones]).toEqual(['absent', 'absent', 'absent', 'absent']);
    expect([published, narratives]).toEqual([[], []]);
  });

  test('an unreadable file is told, and does not keep the others from being read', () => {
    const latin = Uint8Array.from(Buffer.from('kpi,month\nmash,\u00a3\n', 'latin1'));
    const files = {
      ...programme,
      'data/kpi-series.csv': latin,
      'data/risks.yaml': 'risks: [\n',
      'data/narrative/2021-01/briefing.md': latin,
    };
    const { value, diagnostics } = gathered(files);
    expect([value.series, value.risks]).toEqual(['unreadable', 'unreadable']);
    expect(value.kpis).not.toBe('unreadable');
    expect(value.narratives.map(({ month }) => month)).toEqual(['2021-02', '2021-02']);
    expect(diagnostics.map(({ code, span }) => `${span?.source.name} ${code}`)).toEqual([
      'data/kpi-series.csv not-utf-8',
      'data/risks.yaml yaml-syntax',
      'data/narrative/2021-01/briefing.md not-utf-8',
    ]);
  });
});
