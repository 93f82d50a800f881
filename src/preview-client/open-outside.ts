/**
 * Links of the paper that lead out of it open where they do not take its place: pages in a tab of their own, editors by
 * the page around the paper, which may ask the system for them.
 */
export const openOutside = (paper: Document): void => {
  paper.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const address = link?.getAttribute('href') ?? '#';
    if (address.startsWith('#')) return;
    event.preventDefault();
    if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener');
    else window.location.assign(address);
  });
};
