import { laneTop } from '#renderer/timeline/scale/marks/geometry.ts';
import { INSET, isSeen, type MarkBox, markBox } from '#renderer/timeline/scale/marks/markBox.ts';
import type { SeenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { titleIn } from '#renderer/timeline/scale/marks/shownTitle.ts';
import { markTitle } from '#renderer/timeline/scale/marks/titleWidth.ts';
import type { CutTitle } from '#renderer/timeline/scale/moving/cutTitle.ts';
import { ICON, type MovingLooks } from '#renderer/timeline/scale/moving/movingLooks.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { LaneLayout, ScaleItem } from '#shared/timelineScale/scaleLayout.ts';

/** What marks are drawn with, and which of them are chosen. */
export interface MarkPen {
  readonly context: CanvasRenderingContext2D;
  readonly looks: MovingLooks;
  readonly cut: CutTitle;
  readonly selection: ReadonlySet<EventId>;
  /** The event whose mark shows the focus; null for none. */
  readonly focusedId: string | null;
}

const HEIGHT = 28;
const LEFT_BORDER = 3;
const ROUND = 5;
const CLUSTER = 40;

/** Draws the seen marks of all lanes as their elements would look. */
export function drawMarks(pen: MarkPen, layouts: readonly LaneLayout[], seen: SeenPart): void {
  const clusters: (() => void)[] = [];
  pen.context.textBaseline = 'alphabetic';
  pen.context.textAlign = 'left';
  pen.context.font = pen.looks.titleFont;
  for (const [index, layout] of layouts.entries()) {
    const laneY = laneTop(layout, index);
    for (const item of layout.items) {
      if (!isSeen(item, seen)) continue;
      const box = markBox(item, seen);
      const y = laneY + box.top;
      if (item.marks.length === 1) drawMark(pen, item, box, y);
      else clusters.push(() => drawCluster(pen, item, box.left, y));
      if (item.marks[0].timed.event.id === pen.focusedId) drawFocus(pen, box, y, item.marks.length > 1);
    }
  }
  pen.context.textAlign = 'center';
  pen.context.font = pen.looks.countFont;
  for (const draw of clusters) draw();
}

function drawMark(pen: MarkPen, { marks: [{ timed }] }: ScaleItem, box: MarkBox, y: number): void {
  const { context, looks, cut, selection } = pen;
  const { event } = timed;
  const { left: x, bar, tail, indent, width } = box;
  const isSelected = selection.has(event.id);
  const isApproximate = event.precision === 'approximate';
  const kind = looks.kindColor(shownKind(event));
  if (bar > 0) {
    const fill = isSelected ? looks.color('--accent-soft') : mixed(kind, 14, looks);
    const line = isSelected ? looks.color('--accent') : mixed(kind, 40, looks);
    drawBox(context, { x, y, width: bar, fill, line, side: kind, round: 2, isDashed: isApproximate });
    context.fillStyle = isSelected ? line : kind;
    context.fillRect(x + bar - LEFT_BORDER, y, LEFT_BORDER, HEIGHT);
  } else {
    if (isSelected) {
      const [fill, line] = [looks.color('--accent-soft'), looks.color('--accent')];
      drawBox(context, {
        x,
        y,
        width: width + indent,
        fill,
        line,
        side: kind,
        round: ROUND,
        isDashed: false,
      });
    }
    drawSide(context, x, y, kind, isApproximate);
  }
  if (tail > 0) drawTail(context, x + LEFT_BORDER, y + 21, tail, looks.color('--ink-3'));
  const at = x + LEFT_BORDER + indent + INSET;
  const icon = looks.icon(shownKind(event));
  if (icon !== null) context.drawImage(icon, Math.round(at), y + HEIGHT / 2 - ICON / 2, ICON, ICON);
  const shown = titleIn(event, width);
  if (shown === 'none') return;
  const title = markTitle(event);
  context.fillStyle = looks.color('--ink');
  context.fillText(shown === 'whole' ? title : cut(title, width - 32), Math.round(at) + ICON + 4, y + 19);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
  readonly line: string;
  readonly side: string;
  readonly round: number;
  readonly isDashed: boolean;
}

function drawBox(context: CanvasRenderingContext2D, box: Box): void {
  const { y, fill, line, side, round, isDashed } = box;
  const x = Math.round(box.x);
  const width = Math.round(box.x + box.width) - x;
  const corners = [2, round, round, 2];
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, Math.max(width - 1, 0), HEIGHT - 1, corners);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = line;
  context.setLineDash(isDashed ? [3, 2] : []);
  context.stroke();
  drawSide(context, box.x, y, side, isDashed);
}

/** The moment itself. */
function drawSide(
  context: CanvasRenderingContext2D,
  at: number,
  y: number,
  colour: string,
  isDashed: boolean,
): void {
  const x = Math.round(at);
  context.fillStyle = colour;
  if (isDashed) for (let dash = 0; dash < HEIGHT; dash += 11) context.fillRect(x, y + dash, LEFT_BORDER, 6);
  else context.fillRect(x, y, LEFT_BORDER, HEIGHT);
}

function drawTail(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  length: number,
  color: string,
): void {
  context.fillStyle = color;
  context.fillRect(x + length - 2, y, 2, 10);
  context.strokeStyle = color;
  context.setLineDash([1, 1]);
  context.beginPath();
  context.moveTo(x, y + 9.5);
  context.lineTo(x + length - 2, y + 9.5);
  context.stroke();
}

function drawCluster(pen: MarkPen, { marks }: ScaleItem, left: number, y: number): void {
  const { context, looks, selection } = pen;
  const [{ timed }] = marks;
  const isOneKind = marks.every((mark) => mark.timed.event.kind === timed.event.kind);
  const isSelected = selection.size > 0 && marks.some((mark) => selection.has(mark.timed.event.id));
  const x = Math.round(left);
  context.setLineDash([]);
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, CLUSTER - 1, HEIGHT - 1, HEIGHT / 2);
  context.fillStyle = looks.color(isSelected ? '--accent-soft' : '--surface');
  context.fill();
  context.strokeStyle = isSelected
    ? looks.color('--accent')
    : looks.kindColor(isOneKind ? shownKind(timed.event) : null);
  context.stroke();
  context.fillStyle = looks.color('--ink');
  context.fillText(`+${marks.length}`, x + CLUSTER / 2, y + 18);
}

function drawFocus({ context, looks }: MarkPen, box: MarkBox, y: number, isCluster: boolean): void {
  const x = Math.round(box.left);
  const width = isCluster ? CLUSTER : Math.round(box.width + box.indent);
  context.setLineDash([]);
  context.lineWidth = 2;
  context.strokeStyle = looks.color('--focus');
  context.beginPath();
  context.roundRect(x - 2, y - 2, width + 4, HEIGHT + 4, isCluster ? HEIGHT : ROUND + 2);
  context.stroke();
  context.lineWidth = 1;
}

function mixed(color: string, percent: number, looks: MovingLooks): string {
  return `color-mix(in srgb, ${color} ${percent}%, ${looks.color('--surface')})`;
}
