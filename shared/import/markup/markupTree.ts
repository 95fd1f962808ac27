import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** A part of a page or of a document in XML: an element with what is in it, or a text. */
export type MarkupNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      /** In small letters, with its prefix: `ac:task`, `w:p`. */
      readonly name: string;
      /** Their names in small letters. */
      readonly attributes: ReadonlyMap<string, string>;
      readonly children: readonly MarkupNode[];
    };
export type MarkupElement = Extract<MarkupNode, { kind: 'element' }>;

/** Elements that HTML closes by itself, and must not be closed twice. */
const EMPTY = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';
const SELF_CLOSED = new RegExp(`<(?!(?:${EMPTY})\\b)([a-z][\\w:.-]*)((?:\\s[^<>]*?)?)\\s?/>`, 'gi');
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** The tree of a page in HTML, or of XML without regard to its rules. Never fails: what is wrong is read as browsers do. */
export function markupTree(markup: string): readonly MarkupNode[] {
  const closed = markup
    .replace(CDATA, (_whole, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(SELF_CLOSED, '<$1$2></$1>');
  return parse(closed).childNodes.flatMap(nodeOf);
}

function nodeOf(node: DefaultTreeAdapterMap['childNode']): readonly MarkupNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ kind: 'text', text: node.value }];
  if (!('tagName' in node)) return [];
  const content = 'content' in node ? node.content : node;
  return [
    {
      kind: 'element',
      name: node.tagName.toLowerCase(),
      attributes: new Map(
        node.attrs.map(({ prefix, name, value }) => [`${prefix ? `${prefix}:` : ''}${name}`, value]),
      ),
      children: content.childNodes.flatMap(nodeOf),
    },
  ];
}

/** All elements of some names below a node, in their order, also those in one another. */
export function elementsNamed(
  nodes: readonly MarkupNode[],
  ...names: readonly string[]
): readonly MarkupElement[] {
  return nodes.flatMap((node): readonly MarkupElement[] => {
    if (node.kind === 'text') return [];
    const inner = elementsNamed(node.children, ...names);
    return names.includes(node.name) ? [node, ...inner] : inner;
  });
}

/** All text in nodes, as it stands. */
export function textIn(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : textIn(node.children))).join('');
}
