import * as z from 'zod';

/**
 * What an earlier run has written down of itself, as far as it decides whether the papers must be made again. It is a
 * guess only, and nobody is told what is wrong with it: who makes sure compares the whole text.
 */
const former = z.object({
  tool: z.unknown(),
  options: z.unknown(),
  commit: z.string().optional(),
  browser: z.string().optional(),
  inputs: z.array(
    z.object({ name: z.string(), sha256: z.string(), 'cells-left-out': z.boolean().optional() }),
  ),
});

export interface FormerManifest extends z.output<typeof former> {
  /** The whole of it. */
  readonly text: string;
}

/** Reads a manifest that should be cfip's own; `undefined` of any other. */
export const readFormer = (content: Uint8Array): FormerManifest | undefined => {
  const text = new TextDecoder().decode(content);
  const { data } = former.safeParse(parsed(text));
  return data && { ...data, text };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
