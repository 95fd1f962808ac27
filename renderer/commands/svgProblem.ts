/** Characters. Larger drawings are made by programs, of parts that nobody sees. */
const LONGEST = 2_000_000;
/** How many elements a drawing may come to with its copies: each copy can hold copies. */
const MOST_ELEMENTS = 50_000;
/** How deep they may lie in one another, or copy one another. */
const DEEPEST = 1000;

/**
 * Why a drawing in SVG is not drawn, in words that end a sentence; null when it may be. Its scripts and addresses are no
 * reason: as an image it runs none and loads none. What would keep the window waiting for ever is.
 */
export function svgProblem(svg: string): string | null {
  if (svg.length > LONGEST) return 'it is an SVG of more than 2 million characters; take a screenshot of it';
  if (/<!ENTITY/i.test(svg)) return 'it is an SVG with words that stand for others; take a screenshot of it';
  // A document made this way runs no scripts and loads nothing.
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return 'it is an SVG that is damaged or cut off';
  if (!(elementsDrawn(documentElement) <= MOST_ELEMENTS))
    return 'it is an SVG of more than 50,000 parts; take a screenshot of it';
  return null;
}

/** How many elements there are with all copies that `use` makes. A copy of itself is none: engines leave it out. */
function elementsDrawn(root: Element): number {
  const named = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const known = new Map<Element, number>();
  const drawn = (element: Element, depth: number): number => {
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
    const before = known.get(element);
    if (before !== undefined) return before;
    known.set(element, 0);
    const address = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    const copiedElement =
      element.localName === 'use' ? named.get(address.trim().replace(/^#/, '')) : undefined;
    const inside = [...element.children, ...(copiedElement === undefined ? [] : [copiedElement])];
    const count = inside.reduce((sum, each) => sum + drawn(each, depth + 1), 1);
    known.set(element, count);
    return count;
  };
  return drawn(root, 0);
}
