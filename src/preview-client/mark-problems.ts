import type { Problem } from '../preview/state.js';
import type { Matched } from './match-figures.js';
import { problemCard } from './problem-card.js';

/** Puts problems beside the paragraphs that they concern, and marks the figures that were read from their lines. */
export const markProblems = (home: Document, problems: readonly Problem[], matched: Matched): void => {
  const marked = partsByLine(home);
  const values = new Map([...matched].map(([value, number]) => [number, value]));
  problems.forEach((problem, index) => {
    const { lines, figures, cover } = problem.spots;
    const [line] = lines;
    const part = line === undefined ? undefined : marked.get(line);
    const meant = figures.flatMap((figure) => values.get(figure) ?? []);
    for (const value of meant) value.setAttribute('data-cfip-severity', problem.severity);
    const near = part ?? (cover ? home.querySelector('header.cover') : meant[0] && blockOf(meant[0]));
    if (!near) return;
    const card = problemCard(home, problem, { 'data-cfip': 'problem', 'data-problem': String(index) });
    if (near.matches('section')) near.querySelector('h2')?.after(card);
    else if (near.matches('header')) near.append(card);
    else after(near, card);
  });
};

/** What a line of the narrative has become: the comment before it says so. */
const partsByLine = (home: Document): ReadonlyMap<number, Element> => {
  const found = new Map<number, Element>();
  const walker = home.createTreeWalker(home.body, NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const line = /^line (\d+)$/.exec(node.nodeValue ?? '')?.[1];
    const element = line && (node as Comment).nextElementSibling;
    if (element && !found.has(Number(line))) found.set(Number(line), element);
  }
  return found;
};

/** The block that a figure stands in: a card cannot stand in the middle of a table or a paragraph. */
const blockOf = (value: Element): Element =>
  value.closest('.table, .chart') ?? value.closest('p, li, h2, h3, h4') ?? value;

/** Behind the cards that are there already. */
const after = (element: Element, card: Element): void => {
  let last = element;
  while (last.nextElementSibling?.matches('[data-cfip="problem"]')) last = last.nextElementSibling;
  last.after(card);
};
