import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { decode } from '../programme/decode.js';
import { decodeText } from '../sources/decode-text.js';
import { readYaml } from '../sources/yaml.js';
import { type Manifest, manifestFile } from './manifest.js';

/**
 * Reads a manifest that somebody may have changed since it was written.
 * @param name the name by which messages call it
 */
export const readManifest = (name: string, content: Uint8Array): Checked<Manifest> => {
  const diagnostics = new Diagnostics();
  const text = diagnostics.take(decodeText(name, content));
  // JSON is YAML, whose reader knows the place of everything.
  const written = text && diagnostics.take(readYaml(text));
  const value = written && diagnostics.take(decode(manifestFile, written));
  return { value, diagnostics: diagnostics.all };
};
