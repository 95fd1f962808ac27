import type { SlaImpact } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ImpactSource, impactValue, slaOfIncident } from '#shared/domain/items/impactValue.ts';
import { availabilityText } from '#shared/domain/items/slaCalculation.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { milestonesOnWall, shownOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFigure, WallFigures, WallPart } from '#shared/wall/wallMessage.ts';
import { MOST_FIGURES, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { markdownAsText, wallLine, wallText } from '#shared/wall/wallText.ts';

/** Above this height a figure is no figure any more: the wall shows it as text. */
const TALLEST_FIGURE = 300;

/** A label, a number on one line, and two lines of what is said of it. */
const TALLEST_IN_ROW = 42 + 72 + 2 * 42;

/** `of orders` and `minutes` stand beside their number. */
const LONGEST_UNIT = 9;

/** The summary, and what the incident cost in large figures. */
export function summaryParts(incident: Incident): readonly WallPart[] {
  const summary = wallText(markdownAsText(incident.summary));
  const figures = figuresOf(incident);
  const large = figures.filter(isLarge);
  const toldFigures = figures.filter((figure) => !isLarge(figure));
  return [
    { kind: 'text', size: 'lead', text: summary || 'No summary yet.' },
    ...inRows(large),
    ...toldFigures.flatMap(({ label, before, value, unit, more }): readonly WallPart[] => [
      { kind: 'heading', text: wallLine(label).slice(0, 120), isContinued: false },
      { kind: 'text', size: 'body', text: [before, value, unit, more].filter(Boolean).join(' ') },
    ]),
  ];
}

function figuresOf(incident: Incident): readonly WallFigure[] {
  // A duration must not tell what a private event would.
  const seenIncident: Incident = { ...incident, ...milestonesOnWall(incident) };
  return shownOnWall(incident.impact).flatMap((row) => {
    const label = wallLine(row.metric);
    if (row.computed?.kind === 'sla') return [{ label, ...slaFigure(seenIncident, row.computed) }];
    const value = wallText(impactValue(seenIncident, row));
    return label === '' && value === '' ? [] : [{ label, ...figureOf(value) }];
  });
}

type FigureWords = Omit<WallFigure, 'label'>;

/** The month's result large and the target small: what came of it is news, the target is not. */
function slaFigure(incident: ImpactSource, sla: SlaImpact): FigureWords {
  const result = slaOfIncident(incident, sla);
  const target = `target ${sla.targetPercent}%`;
  if (result === null) return { before: '', value: 'Unknown', unit: '', more: target };
  const value = availabilityText(result.availabilityPercent, sla.targetPercent);
  return { before: '', value, unit: '', more: `month to date; ${target}` };
}

/** `About 4,200 (everyone who was signed in)`: the number large, what stands around it small, the rest below. */
function figureOf(text: string): FigureWords {
  const foundMatch = /^([^(;\n]{1,40}?)\s*(?:\((.*)\)|;\s*(.*))$/s.exec(text);
  const [, head = text, inBrackets, behind] = foundMatch ?? [];
  const number = numberOf(head);
  const more = inBrackets ?? behind ?? '';
  // Words that are more than a unit stand below, so that the number keeps its line.
  return more === '' && number.unit.length > LONGEST_UNIT
    ? { ...number, unit: '', more: number.unit }
    : { ...number, more };
}

/** A text with a second number, such as `1 hour 20 minutes`, is one figure. */
function numberOf(text: string): Omit<FigureWords, 'more'> {
  const foundMatch = /^(\p{L}{1,12}\s+)?([^\d\s]{0,3}\d[^\s]*(?:\s\d{3})*(?:\s%)?)(?:\s+(\D{1,30}))?$/u.exec(
    text,
  );
  if (foundMatch === null) return { before: '', value: text, unit: '' };
  const [, before = '', value = text, unit = ''] = foundMatch;
  return { before: before.trim(), value: value.replace(/\s/g, '\u00a0'), unit: unit.trim() };
}

function isLarge(figure: WallFigure): boolean {
  return partHeight({ kind: 'figures', columns: 3, figures: [figure] }, WALL_WIDTH) <= TALLEST_FIGURE;
}

/** Beside each other as the room allows: in one row where four have one line each, else so that none stands alone below. */
function inRows(figures: readonly WallFigure[]): readonly WallFigures[] {
  const columns = columnsFor(figures);
  return Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) => ({
    kind: 'figures',
    columns,
    figures: figures.slice(row * columns, (row + 1) * columns),
  }));
}

function columnsFor(figures: readonly WallFigure[]): number {
  const count = figures.length;
  if (count < MOST_FIGURES) return Math.max(1, count);
  // Rows of three would leave one alone below, or a gap that rows of four have not.
  const wanted = count % 3 === 1 || count === 8 ? MOST_FIGURES : 3;
  const row: WallFigures = { kind: 'figures', columns: MOST_FIGURES, figures };
  if (wanted === MOST_FIGURES && partHeight(row, WALL_WIDTH) > TALLEST_IN_ROW)
    return count === MOST_FIGURES ? 2 : 3;
  return wanted;
}
