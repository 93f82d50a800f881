/** A JSON Schema, as far as its page tells it. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const isNull = ({ type }: Schema): boolean => type === 'null';

/** What stands under a schema, a line for each key, set in as deep as it lies. */
export const schemaLines = (schema: Schema, depth = 0): readonly string[] => {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.length > 0)
    return choices.filter((one) => !isNull(one)).flatMap((one) => schemaLines(one, depth));
  if (schema.items) return schemaLines(schema.items, depth);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    `${'  '.repeat(depth)}- \`${key}\`${saidOf(value)}`,
    ...schemaLines(value, depth + 1),
  ]);
};

const saidOf = (schema: Schema): string => {
  const inner = [schema, ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  const described = inner.find(({ description }) => description)?.description;
  const choices = inner.find((one) => one.enum)?.enum ?? inner.flatMap((one) => one.const ?? []);
  const kind = schema.items ? 'a list' : '';
  const nullable = (schema.anyOf ?? []).some(isNull) && !described?.includes('null') ? 'or null' : '';
  const words = [described, choices.map((choice) => `\`${choice}\``).join(', '), kind, nullable].filter(
    Boolean,
  );
  return words.length > 0 ? `: ${words.join('; ')}` : '';
};
