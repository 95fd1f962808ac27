import type { Incident } from '#shared/domain/incident/incident.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { milestonesOnWall, shownOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFigure, WallPart } from '#shared/wall/wallMessage.ts';
import { FIGURE_COLUMNS, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { markdownAsText, wallLine, wallText } from '#shared/wall/wallText.ts';

/** Above this height a figure is no figure any more: the wall shows it as text. */
const TALLEST_FIGURE = 300;

/** The summary, and what the incident cost in large figures. */
export function summaryParts(incident: Incident): readonly WallPart[] {
  const summary = wallText(markdownAsText(incident.summary));
  const figures = figuresOf(incident);
  const large = figures.filter(isLarge);
  const told = figures.filter((figure) => !isLarge(figure));
  return [
    { kind: 'text', size: 'lead', text: summary || 'No summary yet.' },
    ...inRows(large).map((row) => ({ kind: 'figures' as const, figures: row })),
    ...told.flatMap(({ label, value, more }): readonly WallPart[] => [
      { kind: 'heading', text: wallLine(label).slice(0, 120), isContinued: false },
      { kind: 'text', size: 'body', text: [value, more].filter(Boolean).join(' ') },
    ]),
  ];
}

function figuresOf(incident: Incident): readonly WallFigure[] {
  // A duration must not tell what a private event would.
  const seen: Incident = { ...incident, ...milestonesOnWall(incident) };
  return shownOnWall(incident.impact).flatMap((row) => {
    const label = wallLine(row.metric);
    const value = wallText(impactValue(seen, row));
    return label === '' && value === '' ? [] : [{ label, ...inTwo(value) }];
  });
}

/** `About 4,200 (everyone who was signed in)`: the number large, the rest below it. */
function inTwo(value: string): { readonly value: string; readonly more: string } {
  const found = /^([^(;\n]{1,40}?)\s*(?:\((.*)\)|;\s*(.*))$/s.exec(value);
  const [, head = value, inBrackets, behind] = found ?? [];
  return { value: head, more: inBrackets ?? behind ?? '' };
}

function isLarge(figure: WallFigure): boolean {
  return partHeight({ kind: 'figures', figures: [figure] }, WALL_WIDTH) <= TALLEST_FIGURE;
}

function inRows(figures: readonly WallFigure[]): readonly (readonly WallFigure[])[] {
  const count = Math.ceil(figures.length / FIGURE_COLUMNS);
  return Array.from({ length: count }, (_, row) =>
    figures.slice(row * FIGURE_COLUMNS, (row + 1) * FIGURE_COLUMNS),
  );
}
