/** Pixels; the style sheets of the scale hold the same. */
export const ROW_HEIGHT = 30;
/** Above and below the rows of a lane. */
export const LANE_PADDING = 3;
/** Above the lanes: the axis, the milestones and the phases; without milestones the axis alone. */
export const HEADS = { whole: 114, axis: 54 } as const;
/** Milestones that stand too near each other take two rows, the lower one first. */
export const FLAG_ROWS = [70, 52] as const;
/** Room kept between the end of what a title takes and the next mark. */
export const TITLE_PADDING = 14;
/** No title asks for more than this; where nothing follows it may take more. */
export const TITLE_MOST = 240;
export const TITLE_WIDEST = 460;

interface Stacked {
  readonly rows: number;
  readonly rowsAbove: number;
}

/** The top of a lane, counted from the first lane's. */
export function laneTop({ rowsAbove }: Stacked, laneIndex: number): number {
  return rowsAbove * ROW_HEIGHT + laneIndex * 2 * LANE_PADDING;
}

/** The height of one lane with its paddings. */
export function laneHeight({ rows }: Pick<Stacked, 'rows'>): number {
  return rows * ROW_HEIGHT + 2 * LANE_PADDING;
}

/** Where there is less room, only the icon is drawn: a letter or two say nothing. */
export const TITLE_LEAST = 72;

/** The height of lanes with so many rows each. */
export function stackHeight(rows: readonly number[]): number {
  return rows.reduce((sum, own) => sum + laneHeight({ rows: own }), 0);
}

/** For how many rows a height has room when it is shared by so many lanes; at least one each. */
export function rowsWithin(height: number, lanes: number): number {
  return Math.max(Math.floor((height - lanes * 2 * LANE_PADDING) / ROW_HEIGHT), lanes);
}
