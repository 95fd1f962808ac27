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
const [CDATA, CDATA_END] = ['<![CDATA[', ']]>'];

/** The tree of a page in HTML, or of XML without regard to its rules. Never fails: what is wrong is read as browsers do. */
export function markupTree(markup: string): readonly MarkupNode[] {
  return treeOf(withoutCdata(markup));
}

/** The tree of XML, whose elements mean nothing that HTML knows: each name begins with `x:`. */
export function xmlTree(xml: string): readonly MarkupNode[] {
  return treeOf(withoutCdata(xml).replace(/<(\/?)([a-z_])/gi, '<$1x:$2'));
}

function treeOf(markup: string): readonly MarkupNode[] {
  const closed = markup.replace(SELF_CLOSED, '<$1$2></$1>');
  return parse(closed).childNodes.flatMap((node) => nodesOf(node, 0));
}

/** Text that XML marks as such, with its signs written as HTML writes them. Takes time in proportion to the text. */
function withoutCdata(markup: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = markup.indexOf(CDATA); start !== -1; start = markup.indexOf(CDATA, at)) {
    const end = markup.indexOf(CDATA_END, start);
    if (end === -1) break;
    const text = markup
      .slice(start + CDATA.length, end)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;');
    parts.push(markup.slice(at, start), text);
    at = end + CDATA_END.length;
  }
  return [...parts, markup.slice(at)].join('');
}

/** What is deeper has its words, and no elements any more: nobody writes such pages, and each level costs a call. */
const MOST_NESTED = 300;

function nodesOf(node: DefaultTreeAdapterMap['childNode'], depth: number): readonly MarkupNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ kind: 'text', text: node.value }];
  if (!('tagName' in node)) return [];
  if (depth > MOST_NESTED) return [{ kind: 'text', text: wordsBelow(node) }];
  const content = 'content' in node ? node.content : node;
  return [
    {
      kind: 'element',
      name: node.tagName.toLowerCase(),
      attributes: new Map(
        node.attrs.map(({ prefix, name, value }) => [`${prefix ? `${prefix}:` : ''}${name}`, value]),
      ),
      children: content.childNodes.flatMap((child) => nodesOf(child, depth + 1)),
    },
  ];
}

/** The words in an element, however deep they are. */
function wordsBelow(element: DefaultTreeAdapterMap['childNode']): string {
  const words: string[] = [];
  const open = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return words.join(' ');
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
