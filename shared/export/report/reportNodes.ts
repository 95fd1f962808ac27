import type { Element } from 'hast';
import type {
  BlockContent,
  Blockquote,
  Break,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { byKey } from '#shared/basics/memo.ts';
import { cleanText } from '#shared/text/cleanText.ts';

/** A drawing with its caption. Only printable pages have it; Markdown leaves it out. */
export interface Figure {
  readonly type: 'figure';
  readonly drawing: Element;
  /** Empty where the drawing says all. */
  readonly caption: string;
  readonly name: string;
}

/** Something seen, with its caption below it. */
export interface PictureNode {
  readonly type: 'picture';
  readonly url: string;
  readonly alt: string;
  /** In pixels; 0 where they are not known. */
  readonly width: number;
  readonly height: number;
  /** It stands for a PDF, which is opened rather than read here. */
  readonly isPage?: boolean;
  /** The caption; empty where there is none. */
  readonly children: PhrasingContent[];
}

/** Words of one look, with links among them; text alone has its look by itself. */
export interface Passage {
  readonly type: 'passage';
  readonly children: PhrasingContent[];
  readonly data: NonNullable<Text['data']>;
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
    picture: PictureNode;
    passage: Passage;
  }
  interface PhrasingContentMap {
    passage: Passage;
  }
  interface BlockContentMap {
    figure: Figure;
    picture: PictureNode;
  }
}

/** Text of the report's own, or of one line of a field. A class name styles it in printable pages. */
export function text(value: string, className?: string): Text {
  return cleanedText(cleanText(value), className);
}

function cleanedText(value: string, className?: string): Text {
  return className === undefined
    ? { type: 'text', value }
    : { type: 'text', value, data: styled(className, 'span') };
}

/** A plain field as text that keeps its line breaks; blank lines around it are dropped. */
export function lines(value: string, className?: string): PhrasingContent[] {
  const cleaned = cleanText(value);
  if (!/\n|[ \t]$/.test(cleaned)) return cleaned === '' ? [] : [cleanedText(cleaned, className)];
  const [first, ...others] = cleaned.replace(/^([ \t]*\n)+|(?<![ \t\n])[ \t\n]+$/g, '').split('\n');
  // An empty line gets no text node: it would still count as a neighbour when escaping.
  const piece = (line: string): PhrasingContent[] => (line === '' ? [] : [cleanedText(line, className)]);
  return [...piece(first ?? ''), ...others.flatMap((line) => [lineBreak(), ...piece(line)])];
}

/** Words that are drawn in one way together. */
export function passage(children: PhrasingContent[], className: string): Passage {
  return { type: 'passage', children, data: styled(className, 'span') };
}

export function lineBreak(): Break {
  return { type: 'break' };
}

export function strong(value: string, className?: string): Strong {
  return strongly([text(value)], className);
}

/** Words of several looks that are strong together. */
export function strongly(children: PhrasingContent[], className?: string): Strong {
  return className === undefined
    ? { type: 'strong', children }
    : { type: 'strong', children, data: styled(className) };
}

export function heading(depth: 1 | 2 | 3, value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: cleanText(value) }] };
}

export function paragraph(children: PhrasingContent[], className?: string): Paragraph {
  return className === undefined
    ? { type: 'paragraph', children }
    : { type: 'paragraph', children, data: styled(className) };
}

/** A paragraph of its own also within an item, where a page would let the words of two paragraphs run together. */
export function ownParagraph(children: PhrasingContent[], className: string): Paragraph {
  return { type: 'paragraph', children, data: styled(className, 'div') };
}

export function list(children: ListItem[], className?: string): List {
  const node: List = { type: 'list', ordered: false, spread: false, children };
  return className === undefined ? node : { ...node, data: styled(className) };
}

export function item(children: BlockContent[], className?: string): ListItem {
  return className === undefined
    ? { type: 'listItem', spread: false, children }
    : { type: 'listItem', spread: false, children, data: styled(className) };
}

/** The first row is the header. Line breaks in a cell are kept. */
export function table(rows: readonly (readonly PhrasingContent[][])[], className: string): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children: children.flatMap(withBreaks) })),
    })),
    data: styled(className),
  };
}

/** A text of several lines as lines; blank ones around it are dropped. */
function withBreaks(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  const [first = '', ...others] = node.value
    .replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '')
    .split(/[ \t]*\n[ \t\n]*/);
  const piece = (value: string): PhrasingContent => ({ ...node, value });
  return [piece(first), ...others.flatMap((line) => [lineBreak(), piece(line)])];
}

/** Says in the document itself that a required part is still missing. */
export function gap(what: string): Blockquote {
  return {
    type: 'blockquote',
    children: [paragraph([strong('Not written yet:'), text(` ${what}`)])],
    data: styled('gap'),
  };
}

interface Style {
  readonly hName?: string;
  readonly hProperties: { className: string[] };
}

/** A report has thousands of nodes and a dozen styles, so each style is made once. */
const styleOf = byKey(100, (key: string): Style => {
  const [className = '', hName = ''] = key.split('/');
  const hProperties = { className: className.split(' ') };
  return hName === '' ? { hProperties } : { hName, hProperties };
});

function styled(className: string, hName = ''): Style {
  return styleOf(`${className}/${hName}`);
}
