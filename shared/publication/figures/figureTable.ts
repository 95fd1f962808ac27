import { assertNever } from '#shared/basics/assertNever.ts';
import type {
  CountFigure,
  Figure,
  Mark,
  ShareFigure,
  SpreadFigure,
} from '#shared/publication/figures/figure.ts';
import { counted } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';

/** A figure in words and numbers: what it draws, for those who do not see it. */
export interface FigureTable {
  readonly head: readonly string[];
  /** As many cells as there are heads. */
  readonly rows: readonly (readonly FigureCell[])[];
}

export interface FigureCell {
  readonly text: string;
  /** What leads on from here; null: nothing, as in the first cell of each row. */
  readonly mark: Mark | null;
}

export function figureTable(figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'counts':
      return figure.places.length === 0 ? listTable(figure) : placesTable(figure);
    case 'spread':
      return spreadTable(figure);
    case 'shares':
      return shareTable(figure);
    default:
      return assertNever(figure, 'kind of figure');
  }
}

function words(text: string): FigureCell {
  return { text, mark: null };
}

function count(mark: Mark): FigureCell {
  return { text: mark.count.toLocaleString('en'), mark: mark.count === 0 ? null : mark };
}

function listTable({ counted: [, many], rows }: CountFigure): FigureTable {
  return {
    head: ['', `Number of ${many}`],
    rows: rows.map(({ label, marks }) => [words(label), ...marks.map(count)]),
  };
}

/** Months become rows: a table of twenty-four columns fits nowhere. */
function placesTable({ places, rows }: CountFigure): FigureTable {
  return {
    head: ['', ...rows.map(({ label }) => label)],
    rows: places.map(({ label }, at) => [
      words(label),
      ...rows.map(({ marks }) => count(marks[at] ?? { count: 0, paths: [] })),
    ]),
  };
}

function spreadTable({ rows }: SpreadFigure): FigureTable {
  const bounds = new Map(rows.flatMap(({ marks }) => marks.map(({ from, to }) => [from, to] as const)));
  const lengths = [...bounds].sort(([one], [other]) => one - other);
  const facts = (name: string, text: (row: SpreadFigure['rows'][number]) => string) => [
    words(name),
    ...rows.map((row) => words(text(row))),
  ];
  return {
    head: ['', ...rows.map(({ label }) => label)],
    rows: [
      facts('Known (n)', ({ known }) => known.toLocaleString('en')),
      [words('Not known'), ...rows.map(({ unknown }) => count(unknown))],
      facts('Median', ({ quarters }) => (quarters === null ? '–' : durationText(quarters.middle))),
      facts('Middle half', ({ quarters }) =>
        quarters === null ? '–' : `${durationText(quarters.low)} to ${durationText(quarters.high)}`,
      ),
      ...lengths.map(([from, to]) => [
        words(lengthWords(from, to)),
        ...rows.map(({ marks }) =>
          count(marks.find((mark) => mark.from === from) ?? { count: 0, paths: [] }),
        ),
      ]),
    ],
  };
}

/** `5 min to 10 min`, `Under 1 min`, `Over 365 d` */
function lengthWords(from: number, to: number): string {
  if (from === 0) return `Under ${durationText(to)}`;
  return to === Number.POSITIVE_INFINITY
    ? `${durationText(from)} and more`
    : `${durationText(from)} to ${durationText(to)}`;
}

function shareTable({ rows }: ShareFigure): FigureTable {
  return {
    head: ['', 'Used', 'Of the error budget', 'Incidents'],
    rows: rows.map(({ label, share, words: used, mark }) => [
      words(label),
      words(used),
      words(shareWords(share)),
      count(mark),
    ]),
  };
}

/** `120%`; never rounded to 100 from above or below. */
export function shareWords(share: number): string {
  if (share === Number.POSITIVE_INFINITY) return 'more than all';
  const percent = share * 100;
  const rounded = Math.round(percent);
  if (rounded === 100 && percent > 100) return 'over 100%';
  return rounded === 100 && percent < 100 ? 'under 100%' : `${rounded}%`;
}

/** What a mark says to whoever points at it: `SEV2, March 2026: 3 incidents`. */
export function markWords(figure: Figure, row: number, at: number): string {
  switch (figure.kind) {
    case 'counts': {
      const { label = '', marks = [] } = figure.rows[row] ?? {};
      const place = figure.places[at]?.label;
      const where = place === undefined ? label : `${label}, ${place}`;
      return `${where}: ${counted(marks[at]?.count ?? 0, ...figure.counted)}`;
    }
    case 'spread': {
      const { label = '', marks = [] } = figure.rows[row] ?? {};
      const mark = marks[at];
      return mark === undefined
        ? label
        : `${label}, ${lengthWords(mark.from, mark.to)}: ${counted(mark.count, 'incident')}`;
    }
    case 'shares': {
      const { label = '', share = 0, words: used = '' } = figure.rows[row] ?? {};
      return `${label}: ${used}, ${shareWords(share)}`;
    }
    default:
      return assertNever(figure, 'kind of figure');
  }
}
