import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from '@jest/globals';
import { readPdfFile } from '../../../src/pdf/file/pdf-file.js';
import { Dict, dict, Name, Ref, Text } from '../../../src/pdf/file/values.js';
import { deflated, writePdfFile } from '../../../src/pdf/file/write-pdf-file.js';

/** A file as the browser writes it, of the objects given; the first one is the catalog. */
const fileOf = (objects: readonly string[], trailer = '/Root 1 0 R /Info 2 0 R'): Uint8Array => {
  let text = '%PDF-1.4\n%\u00d3\u00eb\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<</Size ${objects.length + 1} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

const packed = deflateSync('0 0 9 9 re f').toString('latin1');

const small = (): Uint8Array =>
  fileOf([
    '<</Type/Catalog /Other 4 0 R /Text (a\\) b)>>',
    '<</Title (T)>>',
    '<</Orphan true>>',
    `<</Length 5 0 R /Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
    String(packed.length),
  ]);

describe('reading a file', () => {
  test('gives every object, and streams without what packs them', () => {
    const file = readPdfFile(small());
    expect(file.value(file.catalog.get('Text'))).toEqual(new Text('(a\\) b)'));
    expect(Buffer.from(file.content(file.catalog.get('Other')) ?? []).toString()).toBe('0 0 9 9 re f');
    expect(file.value(new Ref(3))).toEqual(new Dict([['Orphan', true]]));
  });

  test.each([
    ['has no table of its objects', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')],
    ['has an unknown trailer', fileOf(['<<>>', '<<>>'], '/Root 1 0 R /Info 2 0 R /Prev 17')],
    ['has an unknown trailer', fileOf(['<<>>', '<<>>'], '/Root 1 0 R /Info 2 0 R /Encrypt 2 0 R')],
    ['has no Info', fileOf(['<<>>'], '/Root 1 0 R')],
  ])('is refused where it %s', (fault, bytes) => expect(() => readPdfFile(bytes)).toThrow(fault));
});

describe('writing a file', () => {
  test('keeps what the catalog leads to, and nothing else', async () => {
    const document = await PDFDocument.load(writePdfFile(readPdfFile(small())), { updateMetadata: false });
    const all = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(all.filter((one) => one.includes('Orphan'))).toEqual([]);
    expect(document.getTitle()).toBe('T');
    const other = document.catalog.lookup(PDFName.of('Other'));
    expect(other instanceof PDFRawStream && Buffer.from(other.contents).toString('latin1')).toBe(packed);
  });

  test('takes objects that were added, also more than one stream holds', async () => {
    const file = readPdfFile(small());
    const refs = Array.from({ length: 2500 }, (_, index) => file.add(dict({ Index: index })));
    file.catalog.set('Many', refs);
    file.catalog.set('Content', file.add(deflated('hello', { Type: new Name('X') })));
    const document = await PDFDocument.load(writePdfFile(file), { updateMetadata: false });
    const many = String(document.catalog.get(PDFName.of('Many'))).match(/\d+ 0 R/g) ?? [];
    expect(many).toHaveLength(2500);
    const indices = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict ? Number(object.get(PDFName.of('Index')) ?? -1) : -1,
      );
    expect(new Set(indices).size).toBe(2501);
  });

  test('6.1.3: gives it an id that follows from all else', () => {
    const idOf = (bytes: Uint8Array): string =>
      /\/ID\[<(\w+)><\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
    const file = readPdfFile(small());
    const id = idOf(writePdfFile(file));
    expect(id).toMatch(/^[\da-f]{32}$/);
    expect(id).not.toMatch(/^0+$/);
    expect(idOf(writePdfFile(readPdfFile(small())))).toBe(id);
    file.catalog.set('More', 1);
    expect(idOf(writePdfFile(file))).not.toBe(id);
  });
});
