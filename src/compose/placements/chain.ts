import type { Chain } from '../../paper/blocks.js';
import { suggest } from '../../words/nearest.js';
import type { BindingKind } from '../context.js';
import { excuseId, figureId } from './ids.js';

/** `{{chain "staffing-structure"}}`: a chain of command from `programme.yaml`, from the top down. */
export const chain: BindingKind<readonly Chain[]> = {
  argument: 'the id of a diagram',
  options: ['id'],
  resolve(call, context) {
    const { settings, counters, diagnostics } = context;
    const diagram = settings.diagrams.find(({ id }) => id === call.argument.text);
    if (diagram) {
      const label = counters.figure();
      const { title, levels } = diagram;
      return [{ kind: 'chain', id: figureId(call, diagram.id, label, context), label, title, levels }];
    }
    for (const { id } of settings.diagrams) excuseId(call, id, context);
    diagnostics.error('unknown-diagram', `There is no diagram "${call.argument.text}" in programme.yaml.`, {
      span: call.argument.span,
      hint: suggest(
        call.argument.text,
        settings.diagrams.map(({ id }) => id),
      ),
    });
    return undefined;
  },
};
