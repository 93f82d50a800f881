import { SourceText } from '../../src/diagnostics/source-text.js';
import type { Located, LocatedText } from '../../src/sources/located.js';
import { readYaml } from '../../src/sources/yaml.js';

/** A YAML text as read; it must have no faults. */
export const yaml = (text: string, name = 'file.yaml'): Located => {
  const { value, diagnostics } = readYaml(new SourceText(name, text));
  if (!value || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
};

/** Every text of a value by its path: `kpis.0.id`. */
export const texts = (value: Located, path = ''): ReadonlyMap<string, LocatedText> => {
  const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  switch (value.kind) {
    case 'text':
      return new Map([[path, value]]);
    case 'list':
      return new Map(value.items.flatMap((item, index) => [...texts(item, under(index))]));
    case 'map':
      return new Map(value.entries.flatMap((entry) => [...texts(entry.value, under(entry.key))]));
  }
};

/** What stands in the source at each character of a text. */
export const written = (text: LocatedText): string =>
  [...text.text].map((_, index) => text.span.source.text[text.offsetAt(index)] ?? '').join('');
