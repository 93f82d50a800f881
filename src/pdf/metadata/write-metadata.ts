import { PDFDict, type PDFDocument, PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { nameOf } from '../document/name-of.js';
import type { About } from './about.js';
import { srgbProfile } from './srgb-profile.js';
import { type Described, writeXmp } from './xmp.js';

/** Says what the document is, in both of the places where programs look, and which colours it uses. No dates. */
export const writeMetadata = (document: PDFDocument, about: About): void => {
  const { context, catalog } = document;
  const printed = context.lookup(context.trailerInfo.Info, PDFDict);
  const described: Described = {
    ...about,
    title: textAt(printed, 'Title'),
    producer: textAt(printed, 'Producer'),
    language: textAt(catalog, 'Lang'),
  };
  context.trailerInfo.Info = context.register(context.obj(information(described)));
  const xmp = context.stream(new TextEncoder().encode(writeXmp(described)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(nameOf('Metadata'), context.register(xmp));
  const profile = context.stream(zlibSync(srgbProfile(), { level: 9 }), { N: 3, Filter: 'FlateDecode' });
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(profile),
  };
  catalog.set(nameOf('OutputIntents'), context.obj([context.register(context.obj(intent))]));
};

const information = (about: Described): Record<string, PDFHexString> =>
  Object.fromEntries(
    Object.entries({
      Title: about.title,
      Author: about.author,
      Subject: about.subject,
      Creator: about.creator,
      Producer: about.producer,
    }).map(([key, value]) => [key, PDFHexString.fromText(value)]),
  );

const textAt = (dictionary: PDFDict, key: string): string => {
  const value: PDFObject | undefined = dictionary.lookup(nameOf(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
};
