/** An element and all that is in it as plain values, so that it can go from one of our windows to another. */
export type ElementCopy = {
  readonly tag: string;
  readonly attributes: Attributes;
  /** What is inside, in order; a text is itself. */
  readonly inside: readonly (ElementCopy | string)[];
};

/** Names and values of attributes. */
export type Attributes = readonly (readonly [name: string, value: string])[];

const SVG = 'http://www.w3.org/2000/svg';

/** The attributes of an element. */
export const attributesOf = (element: Element): Attributes =>
  [...element.attributes].map(({ name, value }) => [name, value]);

/** Copies an element: its tags, attributes and texts, and nothing that is only in memory (listeners, typed values). */
export function copyOf(element: Element): ElementCopy {
  const inside: (ElementCopy | string)[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element) inside.push(copyOf(child));
    else if (child instanceof Text) inside.push(child.data);
  }
  return { tag: element.localName, attributes: attributesOf(element), inside };
}

/** Makes the element of a copy. Markup is never parsed. */
export function elementOf({ tag, attributes, inside }: ElementCopy, isSvg = false): Element {
  const isDrawn = isSvg || tag === 'svg';
  const element = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  setAttributes(element, attributes);
  element.append(
    ...inside.map((each) => (typeof each === 'string' ? each : elementOf(each, isDrawn))),
  );
  return element;
}

/** Gives an element these attributes. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of attributes) {
    // The content security policy refuses the attribute, and allows what it stands for.
    if (name === 'style') (element as HTMLElement | SVGElement).style.cssText = value;
    else element.setAttribute(name, value);
  }
}
