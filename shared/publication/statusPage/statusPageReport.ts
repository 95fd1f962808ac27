import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import { item, list, paragraph, strong, text } from '#shared/export/report/reportNodes.ts';

/** The public version as a status page shows it under the incident's own title. */
interface StatusPageReport {
  readonly root: Root;
  /** The headings of parts that are not written yet; they are left out. */
  readonly missing: readonly string[];
}

/**
 * Takes the public report, never the incident's own texts. The title and the link to the page itself go,
 * because the page has them; so do parts that are not written yet, which nobody outside should read of.
 * Tables become lists: no service says that it draws them.
 */
export function statusPageReport(incident: Incident): StatusPageReport {
  const report = buildReport(incident, { audience: 'public' });
  const shownContents = report.children.filter((node) => !isTitle(node) && !hasClass(node, 'status-page'));
  const missing: string[] = [];
  const children = inSections(shownContents).flatMap((section) => {
    if (!section.some((node) => hasClass(node, 'gap'))) return section;
    const [head] = section;
    if (head?.type === 'heading') missing.push(textOf(head));
    return [];
  });
  return { root: { type: 'root', children: children.map(withoutTable) }, missing };
}

function isTitle(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function hasClass(node: RootContent, name: string): boolean {
  const className = 'data' in node ? node.data?.hProperties?.className : undefined;
  return Array.isArray(className) && className.includes(name);
}

/** Each section begins with its heading; what stands before the first is one of its own. */
function inSections(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const sections: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections;
}

/** Each row as `Metric: value`, and further cells after it. */
function withoutTable(node: RootContent): RootContent {
  if (node.type !== 'table') return node;
  const rows = node.children.slice(1).map(({ children }): ListItem => {
    const [first, ...others] = children.map((cell) => cell.children);
    return item([rowWords(first ?? [], others)]);
  });
  return list(rows);
}

function rowWords(first: readonly PhrasingContent[], others: readonly PhrasingContent[][]): Paragraph {
  const said = others.filter((cell) => cell.some((node) => textOf(node).trim() !== ''));
  const values = said.flatMap((cell, index) => (index === 0 ? cell : [text(' · '), ...cell]));
  const metric = first.map(textOf).join('');
  return paragraph([strong(`${metric}:`), text(' '), ...values]);
}

/** Headings as lines in bold, for a service that says nothing about headings. */
export function withoutHeadings(root: Root): Root {
  const plain = (node: RootContent): RootContent =>
    node.type === 'heading' ? paragraph([strong(textOf(node))]) : node;
  return { ...root, children: root.children.map(plain) };
}

/** The words of a node without any markup; breaks of lines stay. */
function textOf(node: Nodes): string {
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
