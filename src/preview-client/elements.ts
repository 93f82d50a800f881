/** An element of the page that is always there. */
export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element as E;
};

type Content = Node | string | undefined;

/** A new element, in the document that it will stand in; text goes in as text. */
export const make = (
  home: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElement => {
  const element = home.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.filter((part) => part !== undefined));
  return element;
};
