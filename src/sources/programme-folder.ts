import { join } from 'node:path';
import { parseMonth } from '../words/month.js';
import type { Files } from '../world/world.js';

/** How the files of a programme folder are called (design §2). */
export const KNOWN: readonly string[] = [
  'programme.yaml',
  'kpis.yaml',
  'kpi-series.csv',
  'risks.yaml',
  'milestones.csv',
  'fund.yaml',
];

export const VIREMENTS = 'virements.csv';

/** What lies in the folder of a published month. */
export const SNAPSHOT: readonly string[] = [
  'kpis.csv',
  'milestones.csv',
  'risks.csv',
  'ledger.csv',
  'publication.yaml',
];

const FOLDERS: readonly string[] = ['fund', 'published', 'narrative', 'templates'];

/** Whether a file of a programme folder may be read for its papers, by its path there with forward slashes. */
export const isInput = (path: string): boolean => {
  const [first = '', ...below] = path.split('/');
  return (
    (/\.(?:csv|md|ya?ml)$/i.test(path) && (below.length === 0 || FOLDERS.includes(first))) || isTemplate(path)
  );
};

/** Whether a file is a template or a style sheet of the programme's own, by its path in the programme folder. */
export const isTemplate = (path: string): boolean => /^templates\/.*\.(?:hbs|css)$/is.test(path);

/** The months that have a folder of their own in a folder, the earliest first. */
export const monthFolders = (files: Files, folder: string): readonly string[] =>
  (files.list(folder) ?? []).filter(isMonth);

/** The kinds of the papers that a month of a programme folder has texts of. */
export const paperKinds = (files: Files, folder: string, month: string): readonly string[] =>
  (files.list(join(folder, 'narrative', month)) ?? [])
    // What begins with a dot is a program's own, such as the `._` files of macOS on a network drive.
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .map((name) => name.slice(0, -'.md'.length));

/** The months that have a ledger in a programme folder, the earliest first. */
export const ledgerMonths = (files: Files, folder: string): readonly string[] =>
  (files.list(join(folder, 'fund')) ?? [])
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))
    .filter(isMonth);

const isMonth = (name: string): boolean => parseMonth(name) === name;
