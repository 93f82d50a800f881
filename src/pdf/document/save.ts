import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHeader, PDFHexString, PDFStreamWriter } from '@cantoo/pdf-lib';

/** As many digits as an id has; they stand where it will stand. */
const NO_ID = '0'.repeat(32);

/** More objects in a stream make a smaller file, and all of it is read at once anyway. */
const OBJECTS_IN_STREAM = 500;

/** The bytes of a document. Its id is the hash of all else in it: the same document has the same id. */
export const save = async ({ context }: PDFDocument): Promise<Uint8Array> => {
  context.header = PDFHeader.forVersion(1, 7);
  const id = PDFHexString.of(NO_ID);
  context.trailerInfo.ID = context.obj([id, id]);
  const bytes = Buffer.from(
    await PDFStreamWriter.forContext(
      context,
      Number.POSITIVE_INFINITY,
      true,
      OBJECTS_IN_STREAM,
    ).serializeToBuffer(),
  );
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, NO_ID.length);
  for (const _ of ['permanent', 'changing']) {
    const at = bytes.lastIndexOf(`<${NO_ID}>`, -1, 'latin1');
    if (at < 0) throw new Error('the PDF has no place for its id');
    bytes.write(hash, at + 1, 'latin1');
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};
