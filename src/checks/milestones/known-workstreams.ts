import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';

/** Where `programme.yaml` lists workstreams, each once, every milestone belongs to one of them. */
export const knownWorkstreams: Check = ({ milestones, settings }, diagnostics) => {
  const workstreams = settings?.workstreams;
  if (!settings || !workstreams) return;
  for (const [index, name] of workstreams.entries()) {
    const twin = workstreams.indexOf(name);
    if (twin < index)
      diagnostics.error('duplicate-id', `The workstream "${name}" is there twice.`, {
        span: spanAt(settings.at, 'workstreams', index),
        hint: 'Delete one of the two.',
        related: [{ message: 'first here', span: spanAt(settings.at, 'workstreams', twin) }],
      });
  }
  const told = new Set(workstreams);
  for (const revision of milestones.records.flatMap(({ revisions }) => revisions)) {
    const { workstream } = revision;
    if (told.has(workstream)) continue;
    told.add(workstream);
    diagnostics.error('unknown-workstream', `There is no workstream "${workstream}" in programme.yaml.`, {
      span: spanAt(revision.at, 'workstream'),
      hint: suggest(workstream, workstreams),
    });
  }
};
