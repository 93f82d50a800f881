import { describe, expect, test } from '@jest/globals';
import { srgbProfile } from '../../../src/pdf/metadata/srgb-profile.js';
import { writeXmp } from '../../../src/pdf/metadata/xmp.js';

const about = {
  title: 'Update <b>&amp;',
  author: 'A. Officer\u0007\ud800',
  publisher: 'A Council',
  subject: 'Ŵy & co',
  creator: 'cfip 1.2.3',
  language: 'en-GB',
  producer: 'Skia',
};

describe('XMP', () => {
  test('7.1-8 and 6.6.4: says what standards the document keeps to, and explains the one that PDF/A does not know', () => {
    const xmp = writeXmp(about);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<');
  });

  test('takes any text as text', () => {
    const xmp = writeXmp(about);
    expect(xmp).toContain('>Update &lt;b&gt;&amp;amp;<');
    expect(xmp).toContain('>A. Officer\ufffd<');
    expect(xmp).toContain('>Ŵy &amp; co<');
  });

  test('tells no date', () => {
    expect(writeXmp(about)).not.toMatch(/Date/);
  });
});

describe('the sRGB profile', () => {
  const profile = Buffer.from(srgbProfile());
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + 12 * index;
    const [from, size] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    return [profile.toString('latin1', at, at + 4), profile.subarray(from, from + size)] as const;
  });

  test('is a display profile of version 2, for RGB, as large as it says', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.readUInt32BE(8) >>> 24).toBe(2);
  });

  test('has every tag that such a profile must have, each at a multiple of four', () => {
    expect(tags.map(([name]) => name)).toEqual('desc cprt wtpt rXYZ gXYZ bXYZ rTRC gTRC bTRC'.split(' '));
    for (let index = 0; index < tags.length; index++)
      expect(profile.readUInt32BE(132 + 12 * index + 4) % 4).toBe(0);
  });

  test('has primaries that make white, and a curve from dark to light', () => {
    const xyz = (name: string) => {
      const content = tags.find(([one]) => one === name)?.[1] ?? Buffer.alloc(20);
      return [8, 12, 16].map((at) => content.readInt32BE(at) / 65536);
    };
    const white = [0, 1, 2].map((part) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + (xyz(name)[part] ?? 0), 0),
    );
    for (const [index, part] of [0.9642, 1, 0.8249].entries()) expect(white[index]).toBeCloseTo(part, 3);
    const curve = tags.find(([name]) => name === 'gTRC')?.[1] ?? Buffer.alloc(0);
    expect(curve.readUInt32BE(8)).toBe(1024);
    expect(curve.readUInt16BE(12)).toBe(0);
    expect(curve.readUInt16BE(curve.length - 2)).toBe(65535);
    // Half of the value is about a fifth of the light.
    expect(curve.readUInt16BE(12 + 2 * 512) / 65535).toBeCloseTo(0.214, 2);
  });
});
