import { resolve } from 'node:path';
import { changesSchema } from '../changes/json.js';
import { findingsSchema } from '../findings-json/json-schema.js';
import { schemaNames as inputNames, jsonSchema } from '../programme/schemas.js';
import { suggest } from '../words/nearest.js';
import type { World } from '../world/world.js';
import { ExitCode } from './exit-code.js';
import { tellWritten } from './tell-written.js';

export interface SchemaOptions {
  readonly out?: string | undefined;
}

/** Of what cfip writes for other programs. */
const OUTPUTS: Readonly<Record<string, () => object>> = {
  'findings.json': findingsSchema,
  'changes.json': changesSchema,
};

const schemaNames: readonly string[] = [...inputNames, ...Object.keys(OUTPUTS)];

/** `cfip schema`: prints the JSON Schema of an input file, of the findings or of changes, or writes those of all into a folder. */
export const schema = (file: string | undefined, { out }: SchemaOptions, world: World): ExitCode => {
  const { files, terminal } = world;
  const names = file ? [file] : schemaNames;
  const unknown = names.find((name) => !schemaNames.includes(name));
  if (unknown !== undefined) {
    terminal.err(`There is no schema for "${unknown}". ${suggest(unknown, schemaNames)}\n`);
    return ExitCode.usage;
  }
  const written = names.map((name) => ({
    path: `${name}.schema.json`,
    content: new TextEncoder().encode(`${JSON.stringify(OUTPUTS[name]?.() ?? jsonSchema(name), null, 2)}\n`),
  }));
  if (out) {
    const folder = resolve(files.workingFolder, out);
    files.writeAll(written.map(({ path, content }) => ({ path: resolve(folder, path), content })));
    tellWritten(written, folder, files.workingFolder, terminal);
  } else if (file) {
    terminal.out(new TextDecoder().decode(written[0]?.content));
  } else {
    terminal.out(`${schemaNames.join('\n')}\n`);
  }
  return ExitCode.done;
};
