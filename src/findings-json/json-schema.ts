import * as z from 'zod';
import { findingsFile } from './document.js';

/** The JSON Schema (draft 2020-12) of `findings.json`, made from the shape that the document is typed by. */
export const findingsSchema = (): object => ({
  title: 'findings.json',
  ...z.toJSONSchema(findingsFile, { io: 'output' }),
});
