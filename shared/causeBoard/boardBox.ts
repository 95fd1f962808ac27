import { byObject } from '#shared/basics/memo.ts';
import type { CauseBranch } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { wrapText } from '#shared/text/wrapText.ts';

/**
 * The measures of a box on the board, in pixels at a zoom of 1. The style sheet of the board draws by the
 * same numbers: what is measured here is what is seen.
 */
export const BOX = {
  width: 272,
  /** Where wide ones would not fit beside each other. */
  narrow: 208,
  padding: 10,
  /** Of the outline, inside the width. */
  border: 2,
  answer: { fontSize: 14, line: 20, maxLines: 14 },
  question: { fontSize: 13, line: 16, maxLines: 2 },
  /** One line of signs: evidence, confidence, stop reason, checks. */
  facts: 20,
  gap: 4,
} as const;

/** How wide all boxes of a board are. */
export type BoxWidth = typeof BOX.width | typeof BOX.narrow;

/** Text is measured with some reserve; a box that turns out a line taller grows into the gap below it. */
const WITHIN_RESERVE = 1.03;

/** Whose branch is drawn, and what the board knows of it besides the incident. */
export interface BoxWish {
  readonly branch: CauseBranch;
  /** The question is drawn unless the answer before it was to the same one. */
  readonly hasQuestion: boolean;
  /** Lines of signs below the answer. */
  readonly factLines: number;
  readonly width: BoxWidth;
}

/** How tall the box of an answer must be for its words. */
export function boxHeight({ branch: { node }, hasQuestion, factLines, width }: BoxWish): number {
  const { question, answer } = width === BOX.width ? measured(node) : measuredNarrow(node);
  const asked = hasQuestion && node.question !== '' ? question * BOX.question.line + BOX.gap : 0;
  return frame(asked + answer * BOX.answer.line + (factLines > 0 ? BOX.gap + factLines * BOX.facts : 0));
}

/** How tall the box of the failure must be. */
export function failureHeight(failure: string, width: BoxWidth): number {
  return frame(BOX.question.line + BOX.gap + lines(failure, BOX.answer, width) * BOX.answer.line);
}

function frame(content: number): number {
  return content + 2 * (BOX.padding + BOX.border);
}

interface Lines {
  readonly question: number;
  readonly answer: number;
}

/** Words are measured once for each version of an answer; an edit changes one of hundreds. */
const measured = byObject((node: CauseNode): Lines => linesOf(node, BOX.width));
const measuredNarrow = byObject((node: CauseNode): Lines => linesOf(node, BOX.narrow));

function linesOf({ question, answer }: CauseNode, width: BoxWidth): Lines {
  return { question: lines(question, BOX.question, width), answer: lines(answer, BOX.answer, width) };
}

function lines(
  text: string,
  font: { readonly fontSize: number; readonly maxLines: number },
  box: BoxWidth,
): number {
  const width = (box - 2 * (BOX.padding + BOX.border)) * WITHIN_RESERVE;
  return Math.max(1, wrapText(text, { ...font, width }).length);
}

/** The failure, which all answers explain, has no id. */
export type BoxId = CauseId | null;
