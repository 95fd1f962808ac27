import { madeFromLeaves } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseOutline } from '#shared/export/figures/causeOutline.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { wrapText } from '#shared/text/wrapText.ts';
import { stopInDocument } from '#shared/words/vocabulary.ts';

export const CAUSE_FONT = 9.5;
export const CAUSE_LINE = 12.5;
/** The font size of the line that says why the tree ends at a box. */
export const END_FONT = 8.5;
const PADDING = 8;
/** Where that line begins, behind its sign. */
export const END_START = 20;

/** A box of the tree with its size in pixels, without its place. */
export interface MeasuredBox {
  /** Null for the failure. */
  readonly node: CauseNode | null;
  readonly lines: readonly string[];
  /** Why the tree ends here: the questions do, or the drawing; empty elsewhere. */
  readonly end: string;
  /** The same as it is drawn. */
  readonly endLines: readonly string[];
  /** Whether the tree goes on in another drawing. */
  readonly isContinued: boolean;
  readonly width: number;
  readonly height: number;
  readonly children: readonly MeasuredBox[];
}

/** Names the drawing that shows the rest of a branch. */
export type NameRest = (outline: CauseOutline) => string;

/** The boxes of an outline, as wide as wanted. */
export function measuredBox(outline: CauseOutline, width: number, nameRest: NameRest): MeasuredBox {
  const measure = (each: CauseOutline, children: readonly MeasuredBox[]) => ({
    ...measuredAlone(each, width, nameRest),
    children,
  });
  const [root] = madeFromLeaves([outline], ({ children }) => children, measure);
  return root ?? measure(outline, []);
}

function measuredAlone(
  outline: CauseOutline,
  width: number,
  nameRest: NameRest,
): Omit<MeasuredBox, 'children'> {
  const { node, left } = outline;
  const end = left === null ? stopText(outline) : nameRest(outline);
  const lines = wrapText(boxWords(outline), {
    width: width - 2 * PADDING,
    fontSize: CAUSE_FONT,
    maxLines: 5,
  });
  const endLines =
    end === '' ? [] : wrapText(end, { width: width - END_START - PADDING, fontSize: END_FONT, maxLines: 3 });
  const rows = lines.length + endLines.length;
  return {
    node,
    lines,
    end,
    endLines,
    isContinued: left !== null,
    width,
    height: rows * CAUSE_LINE + 2 * PADDING - 2 + (end === '' ? 0 : 3),
  };
}

function boxWords({ node, words }: CauseOutline): string {
  if (words.trim() !== '') return capitalised(words.trim());
  return node === null ? 'What failed?' : 'Not answered yet';
}

function stopText({ node, children }: CauseOutline): string {
  return children.length === 0 && node?.stop !== undefined ? stopInDocument(node.stop) : '';
}
