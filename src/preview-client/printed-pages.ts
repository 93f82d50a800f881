import type { State } from '../preview/state.js';
import { byId } from './elements.js';

const frame = byId<HTMLIFrameElement>('print');
let state: State | undefined;
let isWanted = false;
let shown = '';

/** Shows the PDF in the place of the page, or the page again. */
export const togglePrint = (): void => {
  isWanted = !isWanted;
  byId('pages').setAttribute('aria-pressed', String(isWanted));
  byId('paper').hidden = isWanted;
  frame.hidden = !isWanted;
  if (state) showPrint(state);
};

/** Printing takes a while: it is done only while somebody looks, and only for what can be made. */
export const showPrint = (newest: State): void => {
  state = newest;
  if (!isWanted || !state.page) return;
  const address = `/paper/${encodeURIComponent(state.page.kind)}.pdf?version=${state.version}`;
  if (address === shown) return;
  shown = address;
  // Not `src`: every PDF would be a step back in the history of the page.
  frame.contentWindow?.location.replace(address);
};
