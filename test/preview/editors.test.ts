import { expect, test } from '@jest/globals';
import { editorAddress, editors } from '../../src/preview/editors.js';

const place = { line: 14, column: 22 };

test('an editor is opened at the line and column of a file', () => {
  expect(editorAddress('vscode', '/home/a/kpis.yaml', place)).toBe('vscode://file/home/a/kpis.yaml:14:22');
  expect(editorAddress('idea', '/home/a/kpis.yaml', place)).toBe(
    'idea://open?file=/home/a/kpis.yaml&line=14&column=22',
  );
});

test('a path of Windows, with spaces, and with what addresses are divided by', () => {
  expect(editorAddress('vscode', 'C:\\My Data\\a&b#1?.csv', place)).toBe(
    'vscode://file/C:/My%20Data/a%26b%231%3F.csv:14:22',
  );
});

test('a path that looks like a pattern is no pattern', () => {
  expect(editorAddress('vscode', '/a/$&{line}', place)).toBe('vscode://file/a/%24%26%7Bline%7D:14:22');
});

test('every editor that may be named has an address, and none has none', () => {
  const without = editors.filter((editor) => editorAddress(editor, '/a', place) === undefined);
  expect(without).toEqual(['none']);
});
