/** What may be asked of the system: mail, and the editors that cfip knows (src/preview/editors.ts). */
const FOR_THE_SYSTEM = /^(?:mailto|vscode|vscodium|cursor|zed|idea):/i;

/**
 * Links of the paper that lead out of it open where they do not take its place: pages in a tab of their own, mail and
 * editors by the page around the paper, which may ask the system for them. No other link leads anywhere.
 */
export const openOutside = (paper: Document): void => {
  paper.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const address = link?.getAttribute('href') ?? '#';
    if (address.startsWith('#')) return;
    event.preventDefault();
    if (/^https?:\/\//i.test(address)) window.open(address, '_blank', 'noopener');
    else if (FOR_THE_SYSTEM.test(address)) window.location.assign(address);
  });
};
