import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';

/** A file of `src`, as far as the rule of the house looks at it. */
export interface SourceFile {
  /** Its path from `src`, with forward slashes: `compose/values.ts`. */
  readonly path: string;
  readonly lines: number;
  /** The files of `src` that it imports or exports from, types and dynamic imports included; paths from `src`. */
  readonly imports: readonly string[];
  /** Every string and every stretch of a template string, import paths left out. */
  readonly strings: readonly string[];
}

export const readSourceFiles = (src: string): readonly SourceFile[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readSourceFile(src, path));

const readSourceFile = (src: string, path: string): SourceFile => {
  const text = readFileSync(join(src, path), 'utf8');
  const found: Found = { modules: [], strings: [] };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }), found);
  const own = found.modules.filter((module) => module.startsWith('.'));
  return {
    path: slashed(path),
    lines: text.trimEnd().split('\n').length,
    imports: own.map((module) =>
      slashed(relative(src, join(src, dirname(path), module.replace(/\.js$/, '.ts')))),
    ),
    strings: found.strings,
  };
};

const slashed = (path: string): string => path.split(sep).join('/');

interface Found {
  readonly modules: string[];
  readonly strings: string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Walks a syntax tree: what names a module goes to `modules`, every other text to `strings`. */
const visit = (node: unknown, found: Found): void => {
  if (Array.isArray(node)) for (const item of node) visit(item, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, value, cooked } = node as Node;
  if (type === 'StringLiteral') found.strings.push(value as string);
  if (type === 'TemplateElement') found.strings.push(cooked as string);
  const module = moduleOf(node as Node);
  if (module) found.modules.push(module.value);
  for (const child of Object.values(node)) if (child !== module?.node) visit(child, found);
};

/** The literal by which a node names a module: `from '…'`, `import('…')`, also as a type. */
const moduleOf = (node: Node): { readonly node: unknown; readonly value: string } | undefined => {
  if (/^(?:Import|ExportAll|ExportNamed)Declaration$/.test(String(node['type'])) && node['source'])
    return { node: node['source'], value: textOf(node['source']) };
  if (node['type'] === 'TsImportType') return { node: node['argument'], value: textOf(node['argument']) };
  if (node['type'] !== 'CallExpression' || (node['callee'] as Node)['type'] !== 'Import') return undefined;
  const list = node['arguments'] as readonly { readonly expression: unknown }[];
  return { node: list, value: textOf(list[0]?.expression) };
};

const textOf = (literal: unknown): string => {
  const { type, value } = literal as Node;
  if (type !== 'StringLiteral')
    throw new Error('a module is imported under a name that is not a plain string');
  return value as string;
};
