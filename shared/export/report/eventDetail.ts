import type { BlockContent, Link, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { markdownField } from '#shared/export/report/eventNotes.ts';
import { lineBreak, lines, passage, text } from '#shared/export/report/reportNodes.ts';
import { fencedCode } from '#shared/text/code/fencedCode.ts';

/** What an event says below its title. */
export interface EventDetail {
  /** The first paragraph, which goes on with the title's. Empty where the detail begins with something else. */
  readonly words: readonly PhrasingContent[];
  /** What follows: code, lists, further paragraphs. */
  readonly blocks: readonly BlockContent[];
}

/** Letters, digits and punctuation that Markdown gives no meaning; most details are made of them. */
const PLAIN = /^[\p{L}\p{N} \n,;'’‘“”"?%$€£–—…·.()/:]*$/u;
/** Begins a block in Markdown, whatever stands in the line: an item with a number, code by its indentation. */
const BLOCK = /^(?: {4}|[ ]*\d{1,9}[.)] )|\n[ ]*\n/m;

/**
 * The detail of an event: Markdown, in which log lines and code are code also where nobody fenced them, and a line stays
 * a line. Addresses that were only written down are words here; `linkedReport` makes links of them where links stand.
 */
export function eventDetail(detail: string): EventDetail {
  if (PLAIN.test(detail) && !BLOCK.test(detail) && !/[A-Z]{3}/.test(detail)) {
    return { words: lines(detail, 'detail'), blocks: [] };
  }
  const [first, ...others] = readDetail(detail);
  if (first?.type !== 'paragraph')
    return { words: [], blocks: first === undefined ? [] : [first, ...others] };
  return { words: first.children.map(inDetailLook), blocks: others };
}

/** The same as blocks alone, for a place that shows the detail by itself. */
export function readDetail(detail: string): readonly BlockContent[] {
  const blocks = markdownField(fencedCode(detail), 2).map(withLines);
  return blocks as BlockContent[]; // Fields of Markdown have blocks only.
}

function inDetailLook(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return node;
  return node.type === 'text' ? text(node.value, 'detail') : passage([node], 'detail');
}

function withLines<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  return { ...node, children: joined((node as Parents).children.flatMap(withLinesInside)) };
}

function withLinesInside(node: Nodes): Nodes[] {
  if (node.type === 'text') return linesOf(node.value);
  if (node.type === 'link' && isWrittenOut(node)) return linesOf(wordsOf(node));
  if (!('children' in node)) return [node];
  return [{ ...node, children: joined(node.children.flatMap(withLinesInside)) } as Nodes]; // Its own kind, as before.
}

/** Texts that follow each other as one: a sentence with an address in it is one text again. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      all[all.length - 1] = text(before.value + node.value);
    else all.push(node);
  }
  return all;
}

function linesOf(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [lineBreak()]), ...(line === '' ? [] : [text(line)])]);
}

/** Not an author's link: an address or a mail address among the words. */
function isWrittenOut(node: Link): boolean {
  const words = wordsOf(node);
  return [words, `http://${words}`, `mailto:${words}`].includes(node.url);
}
