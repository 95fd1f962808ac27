import type { Link, Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Passage } from '#shared/export/report/reportNodes.ts';
import { text } from '#shared/export/report/reportNodes.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import { type LinkContext, linkName } from '#shared/words/links/linkName.ts';
import { tellsHost, webAddress } from '#shared/words/links/webAddress.ts';

/**
 * A document whose addresses are links. Known permalinks are named by what they are; wherever the words of a link are
 * not its address, the host follows, so that no name, and no letters that look like others, lead elsewhere unseen. For
 * the company only: a public version has the links that it always had.
 */
export function linkedReport(content: readonly RootContent[], context: LinkContext): RootContent[] {
  return content.flatMap((node) => linked(node, context) as RootContent[]); // A text never stands among blocks.
}

function linked(node: Nodes, context: LinkContext): readonly Nodes[] {
  switch (node.type) {
    case 'text':
      return linkedText(node, context);
    case 'link':
      return namedLink(node, context);
    default:
      return 'children' in node ? [withLinkedChildren(node, context)] : [node];
  }
}

function withLinkedChildren<Node extends Parents>(node: Node, context: LinkContext): Node {
  return { ...node, children: node.children.flatMap((child) => linked(child, context)) };
}

/** A text in pieces, kept together where it has a look of its own. */
function linkedText(node: Text, context: LinkContext): readonly PhrasingContent[] {
  const foundAddresses = addressesIn(node.value);
  if (foundAddresses.length === 0) return [node];
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const { from, to, url } of foundAddresses) {
    if (from > at) pieces.push({ type: 'text', value: node.value.slice(at, from) });
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: url }] };
    pieces.push(...namedLink(link, context));
    at = to;
  }
  if (at < node.value.length) pieces.push({ type: 'text', value: node.value.slice(at) });
  if (node.data === undefined) return pieces;
  const passage: Passage = { type: 'passage', children: pieces, data: node.data };
  return [passage];
}

/** A link that says where it leads: in its own words, or behind them. An author's words stay. */
function namedLink(node: Link, context: LinkContext): readonly PhrasingContent[] {
  const address = webAddress(node.url);
  if (address === null) return [node];
  // A bar would end the cell of a table.
  const url = node.url.replaceAll('|', '%7C');
  const words = wordsOf(node);
  const name = words === node.url ? linkName(address, context) : null;
  if (name === null && tellsHost(words, address)) return [{ ...node, url }];
  const children = name === null ? node.children : [text(name)];
  const titled: Link = { ...node, url, children, data: { hProperties: { title: node.url } } };
  return [titled, text(` (${address.host})`, 'host')];
}
