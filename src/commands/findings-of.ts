import type { Prepared } from '../pipeline.js';
import type { OutputFile } from '../world/world.js';

/** `findings.json` for the papers of a month (design §5). */
export const findingsOf = async (
  { settings, folder, papers }: Prepared,
  month: string,
): Promise<readonly OutputFile[]> => {
  const { writeFindings } = await import('../findings-json/document.js');
  const text = writeFindings(
    settings?.name ?? '',
    month,
    papers.map(({ paper, findings }) => ({ kind: paper.kind, findings })),
    folder,
  );
  return [{ path: FINDINGS, content: new TextEncoder().encode(text) }];
};

export const FINDINGS = 'findings.json';
