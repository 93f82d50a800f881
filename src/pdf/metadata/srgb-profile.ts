/** A colour by its X, Y and Z. */
type Colour = readonly [x: number, y: number, z: number];

/** What colours are measured against in a profile. */
const D50: Colour = [0.9642, 1, 0.8249];

/** White and the three primaries of sRGB (IEC 61966-2-1), the latter adapted to D50. */
const WHITE: Colour = [0.9505, 1, 1.0891];
const RED: Colour = [0.436, 0.2225, 0.0139];
const GREEN: Colour = [0.3851, 0.7169, 0.0971];
const BLUE: Colour = [0.1431, 0.0606, 0.7141];

const CURVE_POINTS = 1024;

/** The colours that the pages are painted in, as an ICC profile (version 2): made here, so that none has to be shipped. */
export const srgbProfile = (): Uint8Array => {
  const curve = toneCurve();
  return assembled([
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright')],
    ['wtpt', colour(WHITE)],
    ['rXYZ', colour(RED)],
    ['gXYZ', colour(GREEN)],
    ['bXYZ', colour(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
};

const HEADER_SIZE = 128;

/** Header, table of the tags, then what they hold; what several tags share is there once. */
const assembled = (tags: readonly (readonly [signature: string, content: Buffer])[]): Uint8Array => {
  const places = new Map<Buffer, number>();
  let size = HEADER_SIZE + 4 + 12 * tags.length;
  for (const [, content] of tags) {
    if (places.has(content)) continue;
    places.set(content, size);
    size += content.length;
  }
  const profile = Buffer.alloc(size);
  writeHeader(profile);
  profile.writeUInt32BE(tags.length, HEADER_SIZE);
  for (const [index, [signature, content]] of tags.entries()) {
    const [entry, place] = [HEADER_SIZE + 4 + 12 * index, places.get(content) ?? 0];
    profile.write(signature, entry, 'latin1');
    profile.writeUInt32BE(place, entry + 4);
    profile.writeUInt32BE(content.length, entry + 8);
    content.copy(profile, place);
  }
  return new Uint8Array(profile);
};

const writeHeader = (profile: Buffer): void => {
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x02100000, 8);
  profile.write('mntrRGB XYZ ', 12, 'latin1');
  // When sRGB became a standard; a profile must have a date, and this is not that of any run.
  for (const [index, part] of [1999, 10, 1, 0, 0, 0].entries()) profile.writeUInt16BE(part, 24 + 2 * index);
  profile.write('acsp', 36, 'latin1');
  colourInto(profile, 68, D50);
};

const colour = (value: Colour): Buffer => {
  const content = Buffer.alloc(20);
  content.write('XYZ ', 'latin1');
  colourInto(content, 8, value);
  return content;
};

/** Numbers with sixteen bits behind the point. */
const colourInto = (buffer: Buffer, at: number, value: Colour): void => {
  for (const [index, part] of value.entries()) buffer.writeInt32BE(Math.round(part * 65536), at + 4 * index);
};

const toneCurve = (): Buffer => {
  const content = Buffer.alloc(12 + 2 * CURVE_POINTS);
  content.write('curv', 'latin1');
  content.writeUInt32BE(CURVE_POINTS, 8);
  for (let point = 0; point < CURVE_POINTS; point++)
    content.writeUInt16BE(Math.round(linear(point / (CURVE_POINTS - 1)) * 65535), 12 + 2 * point);
  return content;
};

/** How much light a value of sRGB stands for. */
const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** A description: in ASCII only; its fields for Unicode and Macintosh stay empty. */
const description = (words: string): Buffer => {
  const content = Buffer.alloc(padded(12 + words.length + 1 + 78));
  content.write('desc', 'latin1');
  content.writeUInt32BE(words.length + 1, 8);
  content.write(words, 12, 'latin1');
  return content;
};

const text = (words: string): Buffer => {
  const content = Buffer.alloc(padded(8 + words.length + 1));
  content.write('text', 'latin1');
  content.write(words, 8, 'latin1');
  return content;
};

/** Each tag begins at a multiple of four. */
const padded = (size: number): number => Math.ceil(size / 4) * 4;
