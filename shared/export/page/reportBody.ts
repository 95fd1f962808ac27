import type { Element, ElementContent, Root as HtmlRoot, Nodes } from 'hast';
import type { Root } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { kindIcon } from '#shared/export/figures/kindMark.ts';
import { element, textNode } from '#shared/export/page/htmlNodes.ts';
import type { Figure, Passage, PictureNode } from '#shared/export/report/reportNodes.ts';
import { firstLetter, isRightToLeft } from '#shared/text/writingDirection.ts';

/** The report as HTML nodes: text stays text, figures become drawings with a caption, events get the sign of their kind. */
export function reportBody(report: Root): HtmlRoot {
  const body = toHast(report, { allowDangerousHtml: false, handlers: { figure, passage, picture } });
  if (body.type !== 'root') throw new Error(`A report became ${body.type} instead of a page`);
  decorate(body);
  return body;
}

const figure: Handler = (_state, node: Figure): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: { className: [`figure-${node.name}`] },
  children: [
    node.drawing,
    ...(node.caption === '' ? [] : [element('figcaption', {}, [textNode(node.caption)])]),
  ],
});

const passage: Handler = (state, node: Passage): ElementContent =>
  state.applyData(node, {
    type: 'element',
    tagName: 'span',
    properties: {},
    children: state.all(node),
  });

/** Its size is known before it is there, so that nothing moves when it comes. */
const picture: Handler = (state, node: PictureNode): Element => {
  const { url: src, alt, width, height, isPage = false } = node;
  const size = width > 0 && height > 0 ? { width, height } : {};
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: state.all(node),
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: {
      className: ['picture', ...(isPage ? ['page'] : []), ...(height > width ? ['tall'] : [])],
    },
    children: [
      { type: 'element', tagName: 'img', properties: { src, alt, ...size }, children: [] },
      ...(node.children.length === 0 ? [] : [caption]),
    ],
  };
};

/** Adds what Markdown has no words for. The tree is ours alone, so it is changed in place. */
function decorate(node: Nodes, table: Nodes = node): void {
  if (!('children' in node)) return;
  if (node.type === 'element') {
    if (node.tagName === 'th') node.properties.scope ??= 'col';
    if (node.tagName === 'li') decorateItem(node);
    if (node.tagName === 'ul' && isShort(node)) node.properties.className = ['together'];
    if (node.tagName === 'pre' && wordsIn(node).split('\n').length > MOST_TOGETHER.lines)
      node.properties.className = ['long'];
    if (isProse(node) && isRightToLeft(firstLetterIn(node))) node.properties.dir = 'rtl';
    if (node.tagName === 'tr' && hasClass(table, 'key-facts')) nameRow(node);
    // Other words behind a fence would stand in the page where nobody sees them.
    if (node.tagName === 'code') node.properties = languageOf(node);
  }
  const around = isElement(node) && node.tagName === 'table' ? node : table;
  for (const child of node.children) decorate(child, around);
}

/** What is read from its own side; events and whys keep the times and rules of the page at the left. */
function isProse(node: Element): boolean {
  if (node.tagName === 'ul') return !hasClass(node, 'events') && !node.children.some(isWhy);
  return node.tagName === 'h1' || node.tagName === 'p';
}

/** What stands on one page as a whole: the items and letters of a list, the lines of code. More would leave the page before it empty. */
const MOST_TOGETHER = { items: 3, letters: 450, lines: 16 };

function isShort(node: Element): boolean {
  const items = node.children.filter(isElement);
  if (node.properties.className !== undefined || items.some(isWhy)) return false;
  return items.length <= MOST_TOGETHER.items && wordsIn(node).length <= MOST_TOGETHER.letters;
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

function isWhy(node: Nodes): boolean {
  return hasClass(node, 'cause');
}

/** Empty where there is none. */
function firstLetterIn(node: Nodes): string {
  if (node.type === 'text') return firstLetter(node.value);
  if (!('children' in node)) return '';
  for (const child of node.children) {
    const letter = firstLetterIn(child);
    if (letter !== '') return letter;
  }
  return '';
}

/** The languages that code is marked with; any other word could be one that must not leave. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'bash c clojure console cpp cs csharp css csv diff dockerfile elixir erlang go graphql groovy haskell hcl html http ini ' +
    'java javascript js json jsonc json5 jsx julia kotlin kusto kql lua makefile markdown md mermaid nginx objc ocaml perl php ' +
    'plaintext powershell proto promql ps1 python py r rb ruby rs rust scala scss sh shell sql swift terraform text tf toml ' +
    'ts tsx txt typescript vim xml yaml yml zig'
  ).split(' '),
);

function languageOf({ properties: { className } }: Element): Element['properties'] {
  const named = Array.isArray(className) ? className.map(String) : [];
  const kept = named.filter((name) => LANGUAGES.has(name.replace(/^language-/, '').toLowerCase()));
  return kept.length === 0 ? {} : { className: kept };
}

function decorateItem(item: Element): void {
  const classes = item.properties.className;
  if (!Array.isArray(classes)) return;
  const kind = EVENT_KINDS.find((candidate) => classes.includes(`kind-${candidate}`));
  if (item.children.some((child) => hasClass(child, 'picture'))) keepWithPicture(item);
  if (kind !== undefined) item.children.unshift(kindIcon(kind));
  if (classes.includes('cause')) wrapAnswer(item);
}

/** The first cell of a fact names it. */
function nameRow(row: Element): void {
  const [name] = row.children.filter(isElement);
  if (name?.tagName !== 'td') return;
  name.tagName = 'th';
  name.properties.scope = 'row';
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function hasClass(node: Nodes, name: string): boolean {
  const classes = isElement(node) ? node.properties.className : undefined;
  return Array.isArray(classes) && classes.includes(name);
}

/** What stands in lines above a picture becomes a block, since paper keeps only blocks beside each other. */
function keepWithPicture(item: Element): void {
  const end = item.children.findIndex((child) => isElement(child) && BLOCKS.has(child.tagName));
  const words = element('div', { className: ['head'] }, item.children.slice(0, end));
  item.children = [words, ...item.children.slice(end)];
}

const BLOCKS: ReadonlySet<string> = new Set('figure div p pre ul ol table blockquote hr'.split(' '));

/** An answer stays together on paper; the list of what is below it may break. */
function wrapAnswer(item: Element): void {
  const isList = (child: ElementContent) => isElement(child) && child.tagName === 'ul';
  const lists = item.children.filter(isList);
  const words = item.children.filter((child) => !isList(child));
  const properties = { className: ['answer'] };
  item.children = [{ type: 'element', tagName: 'div', properties, children: words }, ...lists];
}
