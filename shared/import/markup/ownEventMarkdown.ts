import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { languageOf } from '#shared/import/markup/codeLanguage.ts';
import {
  elementsNamed,
  type MarkupElement,
  type MarkupNode,
  textIn,
} from '#shared/import/markup/markupTree.ts';

/** Whether it is an event in the list of a page that Debrief wrote. */
export function isOwnEvent({ name, attributes }: MarkupElement): boolean {
  return name === 'li' && /^event kind-/.test(attributes.get('class') ?? '');
}

/**
 * The lines of such an event as an export in Markdown has them: what its author wrote below the title keeps its links,
 * its emphasis and its blocks, which a page of others loses where no part of an incident has Markdown.
 */
export function ownEventLines(event: MarkupElement): readonly string[] {
  const item: ListItem = { type: 'listItem', spread: true, children: blocksOf(event.children) };
  const written = toMarkdown(
    { type: 'list', ordered: false, spread: true, children: [item] },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      emphasis: '_',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      resourceLink: false,
    },
  );
  return written.trimEnd().split('\n');
}

function blocksOf(nodes: readonly MarkupNode[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let inline: MarkupNode[] = [];
  const endParagraph = () => {
    const children = trimmed(inline.flatMap(phrasingOf));
    inline = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  };
  for (const node of nodes) {
    const block = node.kind === 'element' ? blockOf(node) : null;
    if (block === null) inline.push(node);
    else {
      endParagraph();
      blocks.push(...block);
    }
  }
  endParagraph();
  return blocks;
}

/** Null for what stands in a line with other words. */
function blockOf(node: MarkupElement): readonly BlockContent[] | null {
  const { name, attributes, children } = node;
  switch (name) {
    case 'p':
    case 'div':
      return blocksOf(children);
    case 'figure':
      return blocksOf(
        children.flatMap((child) => (isCaption(child) ? [LINE_BREAK, ...child.children] : child)),
      );
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'pre':
      return [{ type: 'code', lang: languageOf(node), value: textIn(children).replace(/\n$/, '') }];
    case 'table':
      return [{ type: 'table', children: elementsNamed(children, 'tr').map(rowOf) }];
    case 'ul':
    case 'ol': {
      const items = elementsNamed(node.children, 'li').filter((item) => node.children.includes(item));
      const start = Number(attributes.get('start') ?? '1');
      const spread = items.some((item) => item.children.some(isParagraph));
      return [{ type: 'list', ordered: name === 'ol', start, spread, children: items.map(itemOf) }];
    }
    default:
      return headingOf(node);
  }
}

function headingOf({ name, children }: MarkupElement): readonly BlockContent[] | null {
  const depth = Number(/^h([1-6])$/.exec(name)?.[1] ?? '0');
  if (depth !== 1 && depth !== 2 && depth !== 3 && depth !== 4 && depth !== 5 && depth !== 6) return null;
  return [{ type: 'heading', depth, children: trimmed(children.flatMap(phrasingOf)) }];
}

const LINE_BREAK: MarkupElement = { kind: 'element', name: 'br', attributes: new Map(), children: [] };

function isCaption(node: MarkupNode): node is MarkupElement {
  return node.kind === 'element' && node.name === 'figcaption';
}

/** A page has paragraphs in the items of a list with blank lines between them, and none in those of others. */
function isParagraph(node: MarkupNode): boolean {
  return node.kind === 'element' && node.name === 'p';
}

function itemOf({ children }: MarkupElement): ListItem {
  const [box] = elementsNamed(children, 'input').filter(
    (input) => input.attributes.get('type') === 'checkbox',
  );
  const isOwn =
    box !== undefined && elementsNamed(elementsNamed(children, 'li'), 'input').indexOf(box) === -1;
  const checked = isOwn ? box.attributes.has('checked') : null;
  return { type: 'listItem', spread: false, checked, children: blocksOf(children) };
}

function rowOf({ children }: MarkupElement): TableRow {
  const cells = children.filter((cell): cell is MarkupElement => cell.kind === 'element');
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: trimmed(cell.children.flatMap(phrasingOf)),
    })),
  };
}

function phrasingOf(node: MarkupNode): readonly PhrasingContent[] {
  if (node.kind === 'text') {
    const value = node.text.replace(/\s+/g, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  const { name, attributes } = node;
  const children = node.children.flatMap(phrasingOf);
  switch (name) {
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
    case 'em':
      return children.length === 0 ? [] : [{ type: name === 'em' ? 'emphasis' : name, children }];
    case 'del':
      return [{ type: 'delete', children }];
    case 'code':
      return [{ type: 'inlineCode', value: textIn(node.children) }];
    case 'img':
      // What it shows lies in the page itself, megabytes long.
      return [{ type: 'image', url: 'picture', alt: attributes.get('alt') ?? '' }];
    case 'a':
      return linkOf(attributes.get('href') ?? '', children);
    case 'svg':
    case 'input':
      return [];
    default:
      return children;
  }
}

function linkOf(url: string, children: PhrasingContent[]): readonly PhrasingContent[] {
  return /^(?:https?:|mailto:)/.test(url) ? [{ type: 'link', url, children }] : children;
}

/** Without the space that a page has beside its breaks and at the ends of its blocks. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEdge = (node: PhrasingContent | undefined) => node === undefined || node.type === 'break';
  return nodes.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = isEdge(nodes[at - 1]) ? node.value.trimStart() : node.value;
    const value = isEdge(nodes[at + 1]) ? start.trimEnd() : start;
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
