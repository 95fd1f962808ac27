import type { List, Nodes, Root } from 'mdast';

/** The words of a node without any markup; breaks of lines stay. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link') return linkText(node.url, node.children.map(textOf).join(''));
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The address stands beside its words where they do not say it already. */
function linkText(url: string, words: string): string {
  return words === '' || words === url ? url : `${words} (${url})`;
}

/**
 * A report as plain text, ending with a line break: headings on lines of their own, items with a hyphen,
 * an empty line between blocks. For services that say nothing about markup.
 */
export function reportAsText(root: Root): string {
  return `${blocks(root.children).join('\n\n')}\n`;
}

function blocks(nodes: readonly Nodes[]): readonly string[] {
  return nodes.map(block).filter((text) => text.trim() !== '');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return listText(node);
    case 'blockquote':
    case 'footnoteDefinition':
      return blocks(node.children).join('\n\n');
    case 'table':
      return node.children.map((row) => row.children.map(textOf).join(' · ')).join('\n');
    case 'thematicBreak':
      return '---';
    default:
      return textOf(node);
  }
}

function listText({ children, ordered, start }: List): string {
  const first = start ?? 1;
  return children
    .map((item, index) => {
      const mark = ordered ? `${first + index}. ` : '- ';
      const text = blocks(item.children).join('\n');
      return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}
