import { escapedInline } from '#shared/import/markup/escapedInline.ts';
import { markdownTable } from '#shared/import/markup/markdownTable.ts';
import {
  elementsNamed,
  type MarkupElement,
  type MarkupNode,
  markupTree,
  textIn,
} from '#shared/import/markup/markupTree.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

/** What the parts of a Word document say of the main one. */
interface WordParts {
  /** Names of styles by their ids; a heading is `heading 1` in every language. */
  readonly styles: ReadonlyMap<string, string>;
  /** Addresses by the ids of links. */
  readonly links: ReadonlyMap<string, string>;
}

/** The text of a Word document (`.docx`) as Markdown: headings, lists, tables, links; null for other archives. */
export function docxMarkdown(members: readonly SourceMember[]): string | null {
  const xmlOf = (path: string) => {
    const member = members.find((one) => one.path === path);
    return member === undefined ? null : markupTree(decodeInput(member.bytes) ?? '');
  };
  const main = xmlOf('word/document.xml');
  if (main === null) return null;
  const parts: WordParts = {
    styles: new Map(
      elementsNamed(xmlOf('word/styles.xml') ?? [], 'w:style').map((style) => [
        style.attributes.get('w:styleid') ?? '',
        readValue(style.children, 'w:name').toLowerCase(),
      ]),
    ),
    links: new Map(
      elementsNamed(xmlOf('word/_rels/document.xml.rels') ?? [], 'relationship').map(({ attributes }) => [
        attributes.get('id') ?? '',
        attributes.get('target') ?? '',
      ]),
    ),
  };
  const body = elementsNamed(main, 'w:body').flatMap(({ children }) => children);
  return body
    .flatMap((node) => blockLines(node, parts))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blockLines(node: MarkupNode, parts: WordParts): readonly string[] {
  if (node.kind === 'text') return [];
  if (node.name === 'w:p') return paragraphLines(node, parts);
  if (node.name === 'w:tbl') return tableLines(node, parts);
  return node.name === 'w:sectpr' ? [] : node.children.flatMap((child) => blockLines(child, parts));
}

function paragraphLines(paragraph: MarkupElement, parts: WordParts): readonly string[] {
  const text = runsText(paragraph.children, parts).trim();
  if (text === '') return [''];
  const [properties] = paragraph.children.filter(
    (child) => child.kind === 'element' && child.name === 'w:ppr',
  );
  const inProperties = properties === undefined ? [] : [properties];
  const id = readValue(inProperties, 'w:pstyle');
  const style = parts.styles.get(id) ?? id.toLowerCase();
  const level = style === 'title' ? '1' : /^heading ?([1-6])$/.exec(style)?.[1];
  const plain = text.replace(/\*\*/g, '').replace(/\s*\n\s*/g, ' ');
  if (level !== undefined) return ['', `${'#'.repeat(Number(level))} ${plain}`, ''];
  const isListed = elementsNamed(inProperties, 'w:numpr').length > 0 || /^list (?:bullet|number)/.test(style);
  if (!isListed)
    return [
      ...text.split('\n').map((line, index, all) => `${line}${index < all.length - 1 ? '  ' : ''}`),
      '',
    ];
  const depth = Number(readValue(inProperties, 'w:ilvl') || '0');
  return [`${'  '.repeat(depth)}- ${text.replace(/\s*\n\s*/g, ' ')}`];
}

function tableLines(table: MarkupElement, parts: WordParts): readonly string[] {
  const rows = table.children
    .filter((row): row is MarkupElement => row.kind === 'element' && row.name === 'w:tr')
    .map((row) =>
      row.children
        .filter((cell): cell is MarkupElement => cell.kind === 'element' && cell.name === 'w:tc')
        .map((cell) =>
          cell.children
            .flatMap((node) => blockLines(node, parts))
            .filter((line) => line !== '')
            .map((line) => line.trim())
            .join(' '),
        ),
    );
  return ['', ...markdownTable(rows), ''];
}

/** The words of runs; what was struck out while changes were tracked is gone. */
function runsText(nodes: readonly MarkupNode[], parts: WordParts): string {
  return nodes
    .map((node) => (node.kind === 'text' ? '' : runText(node, parts)))
    .join('')
    .replace(/\*\*(\s*)\*\*/g, '$1');
}

function runText(node: MarkupElement, parts: WordParts): string {
  const { name, attributes, children } = node;
  if (name === 'w:t') return escapedInline(textIn(children));
  if (name === 'w:tab') return ' ';
  if (name === 'w:br' || name === 'w:cr') return '\n';
  if (
    name === 'w:del' ||
    name === 'w:ppr' ||
    name === 'w:rpr' ||
    name === 'w:movefrom' ||
    name === 'mc:fallback'
  )
    return '';
  const text = runsText(children, parts);
  if (name === 'w:hyperlink') {
    const address = parts.links.get(attributes.get('r:id') ?? '') ?? '';
    return /^https?:/.test(address) && text.trim() !== address
      ? `[${text.replace(/\*\*/g, '')}](${address})`
      : text;
  }
  if (name !== 'w:r' || text.trim() === '' || text.includes('\n')) return text;
  return isBold(children) ? text.replace(/^(\s*)(\S[\s\S]*?)(\s*)$/, '$1**$2**$3') : text;
}

function isBold(children: readonly MarkupNode[]): boolean {
  const [bold] = elementsNamed(
    children.filter((child) => child.kind === 'element' && child.name === 'w:rpr'),
    'w:b',
  );
  return bold !== undefined && !/^(?:0|false|off)$/.test(bold.attributes.get('w:val') ?? '');
}

function readValue(nodes: readonly MarkupNode[], name: string): string {
  return elementsNamed(nodes, name)[0]?.attributes.get('w:val') ?? '';
}
