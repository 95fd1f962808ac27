import type { TextSetting } from '#shared/wall/textLines.ts';
import type { WallPart, WallSize } from '#shared/wall/wallMessage.ts';

/*
 * Lengths of the wall in its own unit, a 1080th of its height; renderer/wallView draws with the same ones.
 * Paging counts with them, so that a page is the same on every display and in the preview.
 */

/** Between the margins. */
export const WALL_WIDTH = 1760;
/** Below the header, above the number of the page. */
export const CONTENT_HEIGHT = 792;
/** Below the header, to the lower margin. */
export const STAGE_HEIGHT = 832;
/** The phases with the room above their labels, and one row of labels. */
export const BAR_WITHOUT_ROWS = 38;
export const BAR_ROW_HEIGHT = 42;
/** Above the phases with their times. */
export const ROOM_ABOVE_BAR = 30;
/** Above the phase bar, the number of one of several pages. */
export const PAGE_NUMBER_HEIGHT = 60;

/** Between two parts of a page. */
export const PART_GAP = 24;
/** Room above a part that does not begin the page, besides the gap. */
export const ROOM_ABOVE: { readonly [Kind in WallPart['kind']]?: number } = {
  heading: 16,
  figures: 24,
  opening: 36,
};

/** How much larger than usual the type of a page is. Lengths inside it grow alike. */
export const ENLARGEMENT = { usual: 1, large: 1.2, largest: 1.4 } as const satisfies Record<WallSize, number>;
/** In which order larger type is tried. */
export const LARGEST_FIRST = ['largest', 'large'] as const satisfies readonly WallSize[];
/** The event in the light is what everybody looks at. */
export const SPOTLIGHT_SIZE = 'large' satisfies WallSize;

/** Inner width of the event in the light: without times, sign and margins. */
export const SPOTLIGHT_WIDTH = 1356;
/** Margins above and below in the spotlight, together. */
export const SPOTLIGHT_PADDING = 60;
/** One neighbour of the spotlight, with the gap to it. */
export const NEIGHBOUR_HEIGHT = 70;
/** The line that says what is shown was known then. */
export const KNOWN_THEN_HEIGHT = 72;

type Face = Omit<TextSetting, 'width'>;

/** The type sizes; none is below 32, so that the least of them can still be read in a window of a quarter of the size. */
export const WALL_TYPE = {
  title: { fontSize: 56, lineHeight: 68 },
  lead: { fontSize: 40, lineHeight: 56 },
  body: { fontSize: 34, lineHeight: 46 },
  code: { fontSize: 32, lineHeight: 42 },
  heading: { fontSize: 36, lineHeight: 46 },
  rule: { fontSize: 40, lineHeight: 50 },
  item: { fontSize: 40, lineHeight: 54 },
  answer: { fontSize: 50, lineHeight: 62 },
  trail: { fontSize: 38, lineHeight: 48 },
  figure: { fontSize: 64, lineHeight: 72 },
  small: { fontSize: 34, lineHeight: 42 },
  least: { fontSize: 32, lineHeight: 38 },
} as const satisfies Record<string, Face>;

/** How far the text of a list item stands in. */
export const ITEM_INDENT = 44;
/** Margins inside the box of an answer: left and right, above and below. */
export const ANSWER_PADDING = { across: 72, along: 40 } as const;
/** Figures beside one another, at the most; the room between two of them. */
export const MOST_FIGURES = 4;
export const FIGURE_GAP = 48;
/** The column of owner and date beside the title of an action, with its gap. */
export const ACTION_FACTS_WIDTH = 464;
/** The column of the priority, with its gap. */
export const ACTION_PRIORITY_WIDTH = 96;
/** Room below an action for the line that parts it from the next. */
export const ACTION_RULE = 20;
/** What the ground rules have of the opening's width without the gap; the agenda has the rest. */
export const RULES_SHARE = 9 / 14;
export const OPENING_GAP = 80;
/** Between two rules, and between two lines of the agenda. */
export const RULE_GAP = 22;
export const AGENDA_GAP = 14;
/** What the margin, the gap and the minutes have of the width of the agenda. */
export const AGENDA_FRAME = 192;
/** A line of the tree, with the gap to the next. */
export const BRANCH_HEIGHT = 56;
/** How much further in each answer stands than what it explains; the sign and the margins beside its words. */
export const BRANCH_INDENT = 56;
export const BRANCH_FRAME = 84;
/** Between two steps of the trail. */
export const TRAIL_GAP = 6;
/** The outlined mark of a milestone. */
export const MARK_HEIGHT = 56;
