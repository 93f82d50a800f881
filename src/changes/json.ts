import * as z from 'zod';
import { type ChangesDocument, changesFile } from './shape.js';

/** The text of `changes.json`, for other programs. */
export const writeJson = (document: ChangesDocument): string => `${JSON.stringify(document, null, 1)}\n`;

/** The JSON Schema (draft 2020-12) of `changes.json`, made from the shape that the document is typed by. */
export const changesSchema = (): object => ({
  title: 'changes.json',
  ...z.toJSONSchema(changesFile, { io: 'output' }),
});
