import { createReadingSheet } from '#renderer/publish/reading/readingSheet.ts';

interface DrawnBlock {
  readonly html: string;
  readonly nodes: readonly ChildNode[];
}

/**
 * Draws a document into an element, apart from the window's styles, and again whenever it has changed. Blocks that are
 * the same at its beginning and end stay where they are: so does what is scrolled, selected or read out.
 */
export function drawnBlocks(host: HTMLElement, className: string): (blocks: readonly string[]) => void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [createReadingSheet()];
  const version = document.createElement('div');
  version.className = className;
  root.replaceChildren(version);
  let drawn: readonly DrawnBlock[] = [];
  return (blocks) => {
    const [first, last] = changedRange(drawn, blocks);
    const after = drawn[drawn.length - last]?.nodes[0] ?? null;
    const fresh = blocks.slice(first, blocks.length - last).map(blockOf);
    for (const { nodes } of drawn.slice(first, drawn.length - last)) for (const node of nodes) node.remove();
    for (const { nodes } of fresh) for (const node of nodes) version.insertBefore(node, after);
    drawn = [...drawn.slice(0, first), ...fresh, ...drawn.slice(drawn.length - last)];
  };
}

/** How many blocks are the same at the beginning and, of the others, at the end. */
function changedRange(
  drawn: readonly DrawnBlock[],
  blocks: readonly string[],
): readonly [first: number, last: number] {
  const most = Math.min(drawn.length, blocks.length);
  let first = 0;
  while (first < most && drawn[first]?.html === blocks[first]) first += 1;
  let last = 0;
  while (last < most - first && drawn.at(-1 - last)?.html === blocks.at(-1 - last)) last += 1;
  return [first, last];
}

/** Written by the exporter, which escapes all texts; the page's policy runs no script of it either. */
function blockOf(html: string): DrawnBlock {
  const template = document.createElement('template');
  template.innerHTML = html;
  return { html, nodes: [...template.content.childNodes] };
}
