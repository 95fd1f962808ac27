import { assertNever } from '#shared/basics/assertNever.ts';
import { byKey, byObject } from '#shared/basics/memo.ts';
import { textWidth } from '#shared/text/wrapText.ts';
import { lineCount, type TextSetting } from '#shared/wall/textLines.ts';
import type {
  WallAction,
  WallFigure,
  WallFigures,
  WallHeading,
  WallOpening,
  WallPart,
} from '#shared/wall/wallMessage.ts';
import {
  ACTION_FACTS_WIDTH,
  ACTION_PRIORITY_WIDTH,
  ACTION_RULE,
  AGENDA_FRAME,
  AGENDA_GAP,
  ANSWER_PADDING,
  BRANCH_HEIGHT,
  FIGURE_GAP,
  ITEM_INDENT,
  MARK_HEIGHT,
  OPENING_GAP,
  RULE_GAP,
  RULES_SHARE,
  TRAIL_GAP,
  WALL_TYPE,
} from '#shared/wall/wallMetrics.ts';

/** Of a column, what a number with its unit may take for one line: both are bold. */
const ONE_LINE = 0.92;

/** How tall a part is drawn at most, in units of the wall, in a column of the width. */
export function partHeight(part: WallPart, width: number): number {
  return heights(part)(width);
}

/** Pages are tried in several sizes and heights; a part is measured once for each width. */
const heights = byObject((part: WallPart) =>
  byKey(Number.POSITIVE_INFINITY, (width: number) => measured(part, width)),
);

function measured(part: WallPart, width: number): number {
  switch (part.kind) {
    case 'heading':
      return linesHeight(headingText(part), { ...WALL_TYPE.heading, width });
    case 'text':
      return linesHeight(part.text, flowSetting(part, width));
    case 'opening':
      return Math.max(rulesHeight(part, width), agendaHeight(part, width));
    case 'item':
      return linesHeight(part.text, flowSetting(part, width));
    case 'figures':
      return figuresHeight(part, width);
    case 'answer':
      return answerFrame(part.facts, width) + linesHeight(part.text, flowSetting(part, width));
    case 'action':
      return ACTION_RULE + Math.max(titleHeight(part, width), factsHeight(part));
    case 'trail':
      return part.steps.length * (WALL_TYPE.trail.lineHeight + TRAIL_GAP) - TRAIL_GAP;
    case 'tree':
      return (part.rows.length + 1) * BRANCH_HEIGHT;
    case 'mark':
      return MARK_HEIGHT;
    default:
      return assertNever(part, 'part of the wall');
  }
}

/** The parts whose text may go on over the next page. */
export type FlowPart = Extract<WallPart, { readonly kind: 'text' | 'item' | 'answer' | 'action' }>;

/** How the text that may go on is set. */
export function flowSetting(part: FlowPart, width: number): TextSetting {
  switch (part.kind) {
    case 'text':
      return part.size === 'code'
        ? { ...WALL_TYPE.code, width, isCode: true }
        : { ...WALL_TYPE[part.size], width };
    case 'item':
      return { ...WALL_TYPE.item, width: width - ITEM_INDENT };
    case 'answer':
      return { ...WALL_TYPE.answer, width: width - ANSWER_PADDING.across };
    case 'action':
      return { ...WALL_TYPE.item, width: width - ACTION_FACTS_WIDTH - ACTION_PRIORITY_WIDTH };
    default:
      return assertNever(part, 'flowing part');
  }
}

/** What of a part is not its flowing text: margins, and facts that stay with it. */
export function frameHeight(part: FlowPart, width: number): number {
  if (part.kind === 'answer') return answerFrame(part.facts, width);
  return part.kind === 'action' ? ACTION_RULE + stateHeight(part) : 0;
}

/** The heading as it is drawn. */
export function headingText({ text, isContinued }: WallHeading): string {
  return isContinued ? `${text}, continued` : text;
}

function answerFrame(facts: string, width: number): number {
  const room = width - ANSWER_PADDING.across;
  const below = facts === '' ? 0 : 8 + linesHeight(facts, { ...WALL_TYPE.small, width: room });
  return ANSWER_PADDING.along + below;
}

function titleHeight(action: WallAction, width: number): number {
  return linesHeight(action.title, flowSetting(action, width)) + stateHeight(action);
}

function stateHeight({ state }: WallAction): number {
  return state === '' ? 0 : WALL_TYPE.small.lineHeight;
}

function factsHeight({ owner, due }: WallAction): number {
  const setting = { ...WALL_TYPE.body, width: ACTION_FACTS_WIDTH - FIGURE_GAP };
  const texts = [owner || 'No owner yet', due || 'No date yet'];
  return texts.reduce((sum, text) => sum + linesHeight(text, setting), 0);
}

function rulesHeight({ rules, agenda }: WallOpening, width: number): number {
  const column = agenda.length === 0 ? width : (width - OPENING_GAP) * RULES_SHARE;
  const heights = rules.map(
    ({ text, more }) =>
      linesHeight(text, { ...WALL_TYPE.rule, width: column }) +
      linesHeight(more, { ...WALL_TYPE.body, width: column }),
  );
  return stacked(heights, RULE_GAP);
}

/** Its titles have two lines; what is longer than those is cut. */
function agendaHeight({ agenda }: WallOpening, width: number): number {
  const column = (width - OPENING_GAP) * (1 - RULES_SHARE) - AGENDA_FRAME;
  const lines = agenda.map(({ title }) =>
    Math.min(2, lineCount(title, { ...WALL_TYPE.body, width: column })),
  );
  return stacked(
    lines.map((count) => count * WALL_TYPE.body.lineHeight),
    AGENDA_GAP,
  );
}

function stacked(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, gap * Math.max(0, heights.length - 1));
}

function figuresHeight({ columns, figures }: WallFigures, width: number): number {
  const column = (width - FIGURE_GAP * (columns - 1)) / columns;
  return Math.max(0, ...figures.map((figure) => figureHeight(figure, column)));
}

function figureHeight(figure: WallFigure, column: number): number {
  const rest = figure.more === '' ? 0 : linesHeight(figure.more, { ...WALL_TYPE.small, width: column });
  return (
    linesHeight(figure.label, { ...WALL_TYPE.small, width: column }) + numberHeight(figure, column) + rest
  );
}

/** More than one line is counted as if all of it were as large as the number. */
function numberHeight({ before, value, unit }: WallFigure, column: number): number {
  const { figure, item } = WALL_TYPE;
  const wide =
    textWidth(value, figure.fontSize) +
    [before, unit].reduce(
      (sum, words) => sum + (words === '' ? 0 : textWidth(`${words} `, item.fontSize)),
      0,
    );
  if (wide <= column * ONE_LINE) return figure.lineHeight;
  return linesHeight([before, value, unit].filter(Boolean).join(' '), { ...figure, width: column });
}

function linesHeight(text: string, setting: TextSetting): number {
  return lineCount(text, setting) * setting.lineHeight;
}
