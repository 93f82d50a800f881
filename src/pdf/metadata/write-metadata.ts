import type { PdfFile } from '../file/pdf-file.js';
import { type Dict, dict, Name, Stream, Text } from '../file/values.js';
import { deflated } from '../file/write-pdf-file.js';
import type { About } from './about.js';
import { srgbProfile } from './srgb-profile.js';
import { type Described, writeXmp } from './xmp.js';

/** Says what the document is, in both of the places where programs look, and which colours it uses. No dates. */
export const writeMetadata = (file: PdfFile, about: About): void => {
  const { catalog } = file;
  const printed = file.dict(file.info);
  const described: Described = {
    ...about,
    title: textAt(file, printed, 'Title'),
    producer: textAt(file, printed, 'Producer'),
    language: textAt(file, catalog, 'Lang'),
  };
  file.info = file.add(information(described));
  const kind = dict({ Type: new Name('Metadata'), Subtype: new Name('XML') });
  catalog.set('Metadata', file.add(new Stream(kind, new TextEncoder().encode(writeXmp(described)))));
  const srgb = new Text('(sRGB IEC61966-2.1)');
  const intent = dict({
    Type: new Name('OutputIntent'),
    S: new Name('GTS_PDFA1'),
    OutputConditionIdentifier: srgb,
    Info: srgb,
    DestOutputProfile: file.add(deflated(srgbProfile(), { N: 3 })),
  });
  catalog.set('OutputIntents', [file.add(intent)]);
};

const information = ({ title, author, subject, creator, producer }: Described): Dict =>
  dict({
    Title: Text.of(title),
    Author: Text.of(author),
    Subject: Text.of(subject),
    Creator: Text.of(creator),
    Producer: Text.of(producer),
  });

const textAt = (file: PdfFile, entries: Dict, key: string): string => {
  const value = file.value(entries.get(key));
  return value instanceof Text ? value.text : '';
};
