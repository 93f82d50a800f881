import { gather, type Request } from '../../src/sources/gather.js';
import { memoryWorld } from '../support/memory-world.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A programme folder with a little of everything, and shipped templates beside it. */
export const programme = {
  'data/programme.yaml': 'name: Homes\n',
  'data/kpis.yaml': 'kpis: []\n',
  'data/kpi-series.csv': 'kpi,month\nmash,2021-01\n',
  'data/risks.yaml': 'risks: []\n',
  'data/milestones.csv': 'id,title\nmove,Move\n',
  'data/narrative/2021-01/briefing.md': 'January\n',
  'data/narrative/2021-02/briefing.md': 'February\n',
  'data/narrative/2021-02/update.md': 'Update\n',
  'data/published/2020-11/kpis.csv': 'kpi,value\nmash,85%\n',
  'data/published/2020-12/kpis.csv': 'kpi,value\nmash,86%\n',
  'templates/papers/briefing/paper.yaml': 'name: shipped\n',
  'templates/papers/update/paper.yaml': 'name: shipped update\n',
};

/** Gathers from files that lie in the working folder. */
export const gathered = (files: Files, request: Partial<Request> = {}) =>
  gather(memoryWorld({ files }).files, {
    folder: '/desk/data',
    templates: ['/desk/data/templates', '/desk/templates'],
    ...request,
  });
