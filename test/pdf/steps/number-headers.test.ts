import { expect, test } from '@jest/globals';
import { numberHeaders } from '../../../src/pdf/steps/number-headers.js';
import { showTags } from '../../support/show-tags.js';
import { tag, withAttributes } from '../../support/tags.js';

test('the ids of header cells count through the paper, and cells refer to them by these', () => {
  const head = (id: string) => ({ ...tag('TH'), id });
  const tree = tag(
    'Table',
    tag('TR', head('node00000411'), head('node00000099')),
    tag('TR', withAttributes(tag('TD'), { 'Table/Headers': ['node00000099', 'node00000411', 'gone'] })),
  );
  expect(showTags(numberHeaders(tree))).toBe(
    'Table\n  TR\n    TH #cell-00001\n    TH #cell-00002\n  TR\n    TD Headers=cell-00002 cell-00001\n',
  );
});
