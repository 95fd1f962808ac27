import type { Definition, Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lines, paragraph, text } from '#shared/export/report/reportNodes.ts';
import { isSafeUrl } from '#shared/words/links/webAddress.ts';

/** Quotes and lists nested deeper than this become their text; people do not write them. */
const MAX_DEPTH = 24;

interface Place {
  /** Depth of the heading that the content stands under. */
  readonly under: number;
  readonly depth: number;
  /** Whether blocks stand here, rather than words. */
  readonly isFlow: boolean;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * Parsed Markdown made fit to stand in a document: headings sink below `under`, raw HTML becomes
 * text, images become links with their description, footnotes become plain paragraphs, and links to anything but
 * the web or mail lose their address and keep their words.
 */
export function harmlessMarkdown(root: Root, under: number): RootContent[] {
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node);
  }
  return inside(root, { under, depth: 0, isFlow: true, definitions }) as RootContent[]; // Flow stays flow.
}

function inside(parent: Parents, place: Place): Nodes[] {
  return parent.children.flatMap((child) => harmless(child, place));
}

function harmless(node: Nodes, place: Place): Nodes[] {
  switch (node.type) {
    case 'html':
      return place.isFlow ? [paragraph(lines(node.value))] : [text(node.value)];
    case 'image':
      return pictured(node.url, node.alt ?? '');
    case 'imageReference':
      return pictured(place.definitions.get(node.identifier)?.url ?? '', node.alt ?? '');
    case 'link':
      return linked(node.url, node, place);
    case 'linkReference':
      return linked(place.definitions.get(node.identifier)?.url ?? '', node, place);
    case 'definition':
      return [];
    case 'footnoteReference':
      return [text(`[${node.identifier}]`)];
    case 'footnoteDefinition':
      return [paragraph([text(`[${node.identifier}]`)]), ...inside(node, deeper(node, place))];
    case 'heading':
      return [{ ...withInside(node, place), depth: sunkDepth(node, place.under) }];
    default:
      return 'children' in node ? [withInside(node, place)] : [node];
  }
}

function linked(url: string, node: Parents, place: Place): Nodes[] {
  const children = inside(node, deeper(node, place)) as PhrasingContent[]; // A link holds words only.
  return isSafeUrl(url) ? [{ type: 'link', url, children }] : children;
}

/** A document loads nothing from elsewhere; where the picture is stays behind its description. */
function pictured(url: string, words: string): Nodes[] {
  if (!isSafeUrl(url)) return [text(words)];
  return [{ type: 'link', url, children: [text(words === '' ? url : words)] }];
}

function withInside<Node extends Parents>(node: Node, place: Place): Node {
  const below = deeper(node, place);
  if (below.depth <= MAX_DEPTH) return { ...node, children: inside(node, below) };
  const words = text(textOf(node));
  return { ...node, children: below.isFlow ? [paragraph([words])] : [words] };
}

function deeper(node: Nodes, place: Place): Place {
  const isFlow = ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
  return { ...place, depth: place.depth + 1, isFlow };
}

function sunkDepth(heading: Heading, under: number): Heading['depth'] {
  return Math.min(6, heading.depth + under) as Heading['depth']; // 1 to 6 after the bound.
}
