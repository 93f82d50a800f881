import type { Position } from '../diagnostics/source-text.js';

/** The addresses by which editors are opened at a place of a file. */
const known: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{file}:{line}:{column}',
  vscodium: 'vscodium://file{file}:{line}:{column}',
  cursor: 'cursor://file{file}:{line}:{column}',
  zed: 'zed://file{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
};

/** What may be named as an editor; `none` for places without a link. */
export const editors: readonly string[] = [...Object.keys(known), 'none'];

/** The address that opens an editor at a place; `undefined` for an editor that has none. */
export const editorAddress = (editor: string, path: string, { line, column }: Position): string | undefined =>
  known[editor]
    ?.replace('{file}', () => asInAddress(path))
    .replace('{line}', String(line))
    .replace('{column}', String(column));

/** Thousands of places lie in a few files. */
const addresses = new Map<string, string>();

const asInAddress = (path: string): string => {
  const known = addresses.get(path) ?? written(path);
  addresses.set(path, known);
  return known;
};

/** `/C:/My%20Data/kpis.yaml`: slashes stay, and a drive comes behind one. */
const written = (path: string): string => {
  const forward = path.replaceAll('\\', '/');
  const rooted = forward.startsWith('/') ? forward : `/${forward}`;
  return rooted
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join('/');
};
