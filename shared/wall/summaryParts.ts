import type { SlaImpact } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ImpactSource, impactValue, slaOfIncident } from '#shared/domain/items/impactValue.ts';
import { availabilityText } from '#shared/domain/items/slaCalculation.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { milestonesOnWall, shownOnWall } from '#shared/wall/roomVisibility.ts';
import type { WallFigure, WallPart } from '#shared/wall/wallMessage.ts';
import { FIGURE_ROWS, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { markdownAsText, wallLine, wallText } from '#shared/wall/wallText.ts';

/** Above this height a figure is no figure any more: the wall shows it as text. */
const TALLEST_FIGURE = 300;

/** A label, a number on one line, and two lines of what is said of it. */
const TALLEST_IN_ROW = 42 + 72 + 2 * 42;

/** The summary, and what the incident cost in large figures. */
export function summaryParts(incident: Incident): readonly WallPart[] {
  const summary = wallText(markdownAsText(incident.summary));
  const figures = figuresOf(incident);
  const large = figures.filter(isLarge);
  const toldFigures = figures.filter((figure) => !isLarge(figure));
  return [
    { kind: 'text', size: 'lead', text: summary || 'No summary yet.' },
    ...inRows(large).map((row) => ({ kind: 'figures' as const, figures: row })),
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
  return { ...numberOf(head), more: inBrackets ?? behind ?? '' };
}

/** A text with a second number, such as `1 hour 20 minutes`, is one figure. */
function numberOf(text: string): Omit<FigureWords, 'more'> {
  const foundMatch = /^(\p{L}{1,12}\s+)?([^\d\s]{0,3}\d[^\s]*)(?:\s+(\D{1,30}))?$/u.exec(text);
  if (foundMatch === null) return { before: '', value: text, unit: '' };
  const [, before = '', value = text, unit = ''] = foundMatch;
  return { before: before.trim(), value, unit: unit.trim() };
}

function isLarge(figure: WallFigure): boolean {
  return partHeight({ kind: 'figures', figures: [figure] }, WALL_WIDTH) <= TALLEST_FIGURE;
}

/** Rows of three; four in one row where each keeps to one line of its number, so that none stands alone below. */
function inRows(figures: readonly WallFigure[]): readonly (readonly WallFigure[])[] {
  const [usual, most] = FIGURE_ROWS;
  if (figures.length === most && partHeight({ kind: 'figures', figures }, WALL_WIDTH) <= TALLEST_IN_ROW)
    return [figures];
  const count = Math.ceil(figures.length / usual);
  return Array.from({ length: count }, (_, row) => figures.slice(row * usual, (row + 1) * usual));
}
