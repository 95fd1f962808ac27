import { languageOf } from '#shared/import/markup/codeLanguage.ts';
import { escapedInline, inlineCode } from '#shared/import/markup/escapedInline.ts';
import { markdownTable } from '#shared/import/markup/markdownTable.ts';
import {
  elementsNamed,
  type MarkupElement,
  type MarkupNode,
  markupTree,
  textIn,
} from '#shared/import/markup/markupTree.ts';
import { oneHead, spannedRows } from '#shared/import/markup/mergedCells.ts';
import { isOwnEvent, ownEventLines } from '#shared/import/markup/ownEventMarkdown.ts';
import { titleIn } from '#shared/import/markup/pageTitle.ts';
import { inFence } from '#shared/text/code/fencedCode.ts';

/** What a page shows around its content, and what it does not show. */
const NOT_CONTENT = new Set([
  'script',
  'style',
  'head',
  'nav',
  'footer',
  'noscript',
  'svg',
  'template',
  'button',
  'form',
  'select',
  'iframe',
  'ac:parameter',
  'ac:emoticon',
  'ac:task-id',
  'ac:task-uuid',
  'ac:placeholder',
  'colgroup',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'body',
  'html',
  'figure',
  'figcaption',
  'address',
  'details',
  'summary',
  'center',
  'ac:structured-macro',
  'ac:rich-text-body',
  'ac:layout',
  'ac:layout-section',
  'ac:layout-cell',
  'ac:task-list',
  'td',
  'th',
  'dd',
  'ac:plain-text-body',
]);

/**
 * The content of a page as Markdown: a saved page, the storage format of Confluence, a document that Google Docs
 * exported. One line a block, so that lines can be pointed at.
 */
export function htmlMarkdown(html: string): string {
  const tree = markupTree(html);
  const [main] = elementsNamed(tree, 'main', 'article').filter(
    ({ children }) => textIn(children).trim().length > 200,
  );
  const lines = blockLines(main === undefined ? tree : [main], '');
  const hasTitle = lines.some((line) => /^# \S/.test(line));
  const title = titleIn(tree);
  const all = hasTitle || title === '' ? lines : [`# ${title}`, '', ...lines];
  return all
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(EMPTY_CODE, '')
    .trim();
}

/** Stands for an empty line of code until the empty lines between blocks are settled; pages have no words of it. */
const EMPTY_LINE = '\ue000';
const EMPTY_CODE = new RegExp(`[ ]*${EMPTY_LINE}`, 'g');

/** Code as Confluence stores it. */
function isCodeMacro({ name, attributes }: MarkupElement): boolean {
  return name === 'ac:structured-macro' && attributes.get('ac:name') === 'code';
}

function codeLines(node: MarkupElement, indent: string): readonly string[] {
  const { children } = node;
  const body = elementsNamed(children, 'ac:plain-text-body');
  const code = textIn(body.length === 0 ? children : body)
    .replaceAll(EMPTY_LINE, '')
    .replace(/\n$/, '')
    .split('\n');
  return [
    '',
    ...inFence(code, languageOf(node) ?? '').map(
      (line) => `${indent}${line.trim() === '' ? EMPTY_LINE : line}`,
    ),
    '',
  ];
}

/** The lines of blocks; `indent` stands in front of each, for what is nested in a list. */
function blockLines(nodes: readonly MarkupNode[], indent: string): readonly string[] {
  const lines: string[] = [];
  let inline: MarkupNode[] = [];
  const endParagraph = () => {
    const text = inlineText(inline)
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/^\n+|(?<!\n)\n+$/g, '')
      .trim();
    inline = [];
    if (text !== '')
      lines.push(
        ...text
          .split('\n')
          .map((line, index, all) => `${indent}${line}${index < all.length - 1 ? '  ' : ''}`),
        '',
      );
  };
  for (const node of nodes) {
    if (node.kind === 'element' && NOT_CONTENT.has(node.name)) continue;
    const block = node.kind === 'element' ? blockOf(node, indent) : null;
    if (block === null) inline.push(node);
    else {
      endParagraph();
      lines.push(...block);
    }
  }
  endParagraph();
  return lines;
}

/** Null for what stands in a line with other words. */
function blockOf(node: MarkupElement, indent: string): readonly string[] | null {
  const { name, children } = node;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined)
    return ['', `${'#'.repeat(Number(heading))} ${withoutBreaks(inlineText(children))}`, ''];
  if (name === 'ul' || name === 'ol') return [...listLines(children, name === 'ol', indent), ''];
  if (name === 'table') return tableLines(node, indent);
  if (name === 'pre' || isCodeMacro(node)) return codeLines(node, indent);
  if (name === 'blockquote')
    return blockLines(children, '')
      .filter((line) => line !== '')
      .map((line) => `> ${line}`);
  if (name === 'hr') return ['', '---', ''];
  if (name === 'dl') return termLines(children, indent);
  if (name === 'ac:task') return taskLines(node, indent);
  const isInline =
    !BLOCKS.has(name) &&
    elementsNamed(children, 'p', 'ul', 'ol', 'table', 'div', 'h1', 'h2', 'h3', 'pre').length === 0;
  return isInline ? null : blockLines(children, indent);
}

function listLines(nodes: readonly MarkupNode[], isNumbered: boolean, indent: string): readonly string[] {
  let count = 0;
  return asItems(nodes).flatMap((node): readonly string[] => {
    if (node.name === 'ul' || node.name === 'ol')
      return listLines(node.children, node.name === 'ol', `${indent}  `);
    if (isOwnEvent(node)) return [...ownEventLines(node), ''];
    count += 1;
    const mark = isNumbered ? `${count}.` : '-';
    const below = blockLines(node.children, `${indent}${' '.repeat(mark.length + 1)}`).filter(
      (line) => line.trim() !== '',
    );
    const [first = '', ...rest] = below;
    const words = first.trimStart().replace(/^(\[[ x]\])\s*/, '$1 ');
    return [`${indent}${mark} ${words}`, ...rest];
  });
}

/** The items of a list, and the lists right in it. What stands there without an item is one, as browsers draw it. */
function asItems(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  const items: MarkupElement[] = [];
  let loose: MarkupNode[] = [];
  const endLoose = () => {
    if (textIn(loose).trim() !== '')
      items.push({ kind: 'element', name: 'li', attributes: new Map(), children: loose });
    loose = [];
  };
  for (const node of nodes) {
    const isOwn = node.kind === 'element' && (node.name === 'li' || node.name === 'ul' || node.name === 'ol');
    if (isOwn) {
      endLoose();
      items.push(node);
    } else loose.push(node);
  }
  endLoose();
  return items;
}

/** A task of Confluence: done or not, and its words. */
function taskLines({ children }: MarkupElement, indent: string): readonly string[] {
  const isDone = textIn(elementsNamed(children, 'ac:task-status')).trim() === 'complete';
  return [
    `${indent}- [${isDone ? 'x' : ' '}] ${withoutBreaks(inlineText(elementsNamed(children, 'ac:task-body').flatMap((body) => body.children)))}`,
  ];
}

function termLines(nodes: readonly MarkupNode[], indent: string): readonly string[] {
  const lines: string[] = [];
  let term = '';
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (node.name === 'dt') term = withoutBreaks(inlineText(node.children));
    else if (node.name === 'dd')
      lines.push(`${indent}**${term}**: ${withoutBreaks(inlineText(node.children))}`, '');
    else lines.push(...termLines(node.children, indent));
  }
  return lines;
}

/** A table of bars; one whose rows are a name and a value each is a list of labels. */
function tableLines(table: MarkupElement, indent: string): readonly string[] {
  const rows = elementsNamed(table.children, 'tr')
    .map((row) =>
      row.children.filter(
        (cell): cell is MarkupElement =>
          cell.kind === 'element' && (cell.name === 'td' || cell.name === 'th'),
      ),
    )
    .filter((row) => row.length > 0);
  const isLabels = rows.every(
    ([label, value, ...more]) => label?.name === 'th' && value?.name === 'td' && more.length === 0,
  );
  const cellText = ({ children }: MarkupElement) => cellLine(blockLines(children, ''));
  if (isLabels)
    return rows.flatMap(([label, value]) =>
      label === undefined || value === undefined
        ? []
        : [`${indent}**${cellText(label)}**: ${cellText(value)}`, ''],
    );
  return ['', ...markdownTable(oneHead(spannedRows(rows, cellText))), ''];
}

function cellLine(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function inlineText(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text' ? escapedInline(node.text.replace(/\s+/g, ' ')) : inlineElement(node),
    )
    .join('');
}

function inlineElement(node: MarkupElement): string {
  const { name, attributes, children } = node;
  if (NOT_CONTENT.has(name)) return '';
  const text = inlineText(children);
  if (name === 'br') return '\n';
  if (name === 'img') return pictureText(attributes.get('alt') ?? '', attributes.get('src') ?? '');
  if (name === 'input')
    return attributes.get('type') === 'checkbox' ? `[${attributes.has('checked') ? 'x' : ' '}] ` : '';
  if (name === 'time') return text.trim() === '' ? (attributes.get('datetime') ?? '') : text;
  if (name === 'ac:link') return text.trim() === '' ? linkedName(node) : text;
  if (text.trim() === '') return text;
  if (name === 'a') return linkText(text, attributes.get('href') ?? '');
  const isBold =
    name === 'strong' || name === 'b' || /font-weight:\s?(?:bold|[67]00)/.test(attributes.get('style') ?? '');
  if (isBold && !text.includes('\n')) return text.replace(/^(\s*)(\S[\s\S]*?)(\s*)$/, '$1**$2**$3');
  return name === 'code' ? inlineCode(textIn(children)) : text;
}

/** The name of a page; a person is only a number there. */
function linkedName({ children }: MarkupElement): string {
  const [page] = elementsNamed(children, 'ri:page');
  return page?.attributes.get('ri:content-title') ?? '';
}

/** Pictures that are in the page itself have no address. */
function pictureText(words: string, address: string): string {
  const shown = escapedInline(words.replace(/\s+/g, ' ').trim());
  const isAddress = /^(?!data:|blob:)\S{1,2000}$/i.test(address);
  return isAddress ? `![${shown}](${address.replace(/[()\s]/g, encodeURIComponent)})` : shown;
}

function linkText(text: string, address: string): string {
  if (!/^https?:/.test(address) || text.includes('](')) return text;
  return text.trim() === address
    ? address
    : `[${text.trim()}](${address.replace(/[()\s]/g, encodeURIComponent)})`;
}

function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
