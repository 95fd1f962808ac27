import type { Element, ElementContent, Text } from 'hast';

/** One HTML element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words within an element, which are escaped when the page is written. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}
