import type { ReadyTemplates } from './precompile.js';

/**
 * The shipped templates, compiled. Empty in the sources, where they are compiled when first needed;
 * the build (bin/build.js) puts the module that `precompiledModule` makes in the place of this one.
 */
const readyTemplates: ReadyTemplates = {};

export default readyTemplates;
