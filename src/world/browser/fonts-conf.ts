/**
 * A font configuration that knows one folder of fonts and nothing of the machine's own:
 * the same paper then has the same glyphs everywhere, and a glyph that no font has shows as missing.
 * With no font at all the browser now and then fails to load the fonts inside a page.
 */
export const fontsConf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
