import type { Prepared } from '../pipeline.js';
import type { OutputFile } from '../world/world.js';

/** `figures.csv` for the papers of a month (design §5). */
export const registerOf = async ({ folder, papers }: Prepared): Promise<readonly OutputFile[]> => {
  const { writeRegister } = await import('../provenance/figure-register.js');
  const text = writeRegister(
    papers.map(({ paper }) => paper),
    folder,
  );
  return [{ path: REGISTER, content: new TextEncoder().encode(text) }];
};

export const REGISTER = 'figures.csv';
