import { assertNever } from '#shared/basics/assertNever.ts';

/** What one mark of a figure stands for. */
export interface Mark {
  /** Of what the figure counts, which need not be incidents. */
  readonly count: number;
  /** The files of the incidents behind it, each once; the list of incidents can show them. */
  readonly paths: readonly string[];
}

export const FIGURE_IDS = [
  'severity',
  'detection',
  'times',
  'safeguards',
  'ages',
  'outcomes',
  'reviews',
  'budgets',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

interface FigureWords {
  readonly id: FigureId;
  readonly title: string;
  /** What one has to know to read it, in a few words; empty where its title says it. */
  readonly lead: string;
  /** How it is counted, from when on, and what is not known: one or two sentences, for who wants to know exactly. */
  readonly note: string;
}

/** A place of a figure: a month, a year, an age. */
export interface FigurePlace {
  /** `March 2026` */
  readonly label: string;
  /** The same below a narrow column: `Mar`. */
  readonly short: string;
  /** Below that, where it differs from the place before: `2026`. */
  readonly under: string;
}

/** Counts in rows; with places beside each other, as of months, or one count a row. */
export interface CountFigure extends FigureWords {
  readonly kind: 'counts';
  /** One of what is counted, and several. */
  readonly counted: readonly [one: string, many: string];
  /** Empty: one count a row. */
  readonly places: readonly FigurePlace[];
  readonly rows: readonly CountRow[];
}

export interface CountRow {
  readonly label: string;
  /** `bad` for what should not be there, `unknown` for what nobody knows. */
  readonly tone: 'plain' | 'bad' | 'unknown';
  /** One for each place, or one alone. */
  readonly marks: readonly Mark[];
}

/** How long things took: every length is shown, none is averaged. */
export interface SpreadFigure extends FigureWords {
  readonly kind: 'spread';
  readonly rows: readonly SpreadRow[];
}

export interface SpreadRow {
  readonly label: string;
  /** Lengths close to each other share a mark; in growing order. */
  readonly marks: readonly SpreadMark[];
  /** How many lengths there are. */
  readonly known: number;
  readonly unknown: Mark;
  /** Null for fewer than five lengths, of which halves and quarters say nothing. */
  readonly quarters: Quarters | null;
}

export interface SpreadMark extends Mark {
  /** The bounds that its lengths lie between, in minutes: `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  /** The middle one of its lengths, in minutes. */
  readonly at: number;
}

/** In minutes: a quarter lies below the first, a half below the second, three quarters below the third. */
export interface Quarters {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Parts of something that is there to be used up. */
export interface ShareFigure extends FigureWords {
  readonly kind: 'shares';
  readonly rows: readonly ShareRow[];
}

export interface ShareRow {
  readonly label: string;
  /** 1 is all of it; more is possible. */
  readonly share: number;
  /** `52 of 43.2 min` */
  readonly words: string;
  readonly mark: Mark;
}

export type Figure = CountFigure | SpreadFigure | ShareFigure;

/** A mark of things that each belong to an incident's file. */
export function markOf(paths: readonly string[]): Mark {
  return { count: paths.length, paths: [...new Set(paths)] };
}

/** Whether it shows anything. */
export function isEmptyFigure(figure: Figure): boolean {
  switch (figure.kind) {
    case 'counts':
      return figure.rows.every(({ marks }) => marks.every(({ count }) => count === 0));
    case 'spread':
      return figure.rows.every(({ known }) => known === 0);
    case 'shares':
      return figure.rows.length === 0;
    default:
      return assertNever(figure, 'kind of figure');
  }
}
