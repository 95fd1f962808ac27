import type { Nodes, Root } from 'mdast';

/** A block of a document that holds words, with its words. */
export interface TextBlock {
  readonly type: string;
  readonly text: string;
}

/**
 * The words of a document, block by block. A line break and any run of spaces count as one space,
 * because that is how they are read; blocks without words do not count.
 */
export function reportTexts(root: Root): readonly TextBlock[] {
  return blocks(root).filter(({ text }) => text !== '');
}

/** Every node of a type in the tree. */
export function nodesOfType(node: Nodes, type: Nodes['type']): readonly Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => nodesOfType(child, type)) : [];
  return node.type === type ? [node, ...below] : below;
}

export function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function blocks(node: Nodes): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'code':
      return [{ type: node.type, text: collapsed(words(node)) }];
    default:
      return 'children' in node ? node.children.flatMap(blocks) : [];
  }
}

/** How a cell of a Markdown table breaks a line; what somebody typed is text. */
export function isCellBreak(node: Nodes): boolean {
  return node.type === 'html' && node.value === '<br>';
}

function words(node: Nodes): string {
  if (node.type === 'break' || isCellBreak(node)) return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
