import { type SignalLane, valueY } from '#renderer/timeline/signals/graphPlaces.ts';
import { signalLine } from '#shared/domain/signals/signalLine.ts';
import { pointsOf } from '#shared/domain/signals/signalPoints.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

/** The colours of the page, read once for each drawing. */
export interface SignalLooks {
  readonly line: string;
  /** Of what is past the threshold. */
  readonly past: string;
  readonly threshold: string;
}

interface SignalDrawing {
  readonly scale: TimeScale;
  readonly width: number;
  readonly looks: SignalLooks;
  /** How many pixels share a lowest and a highest value. */
  readonly column: number;
}

/** Draws all graphs at a scale; the context counts in the pixels of the page. */
export function drawSignals(
  context: CanvasRenderingContext2D,
  lanes: readonly SignalLane[],
  { scale, width, looks, column }: SignalDrawing,
): void {
  // Corners of their own shape are what takes longest to draw of a dense line.
  context.lineJoin = 'bevel';
  context.lineCap = 'butt';
  for (const lane of lanes) {
    const { signal, range } = lane;
    if (range === null) continue;
    const { threshold, isBelow = false } = signal;
    const pieces = signalLine(pointsOf(signal), { ...scale, width, column }, (value) =>
      valueY(lane, range, value),
    );
    const bound = threshold === undefined ? null : valueY(lane, range, threshold);
    context.beginPath();
    for (const piece of pieces) {
      context.moveTo(piece[0] ?? 0, piece[1] ?? 0);
      // A single value between two gaps is a dot.
      if (piece.length === 2) context.lineTo((piece[0] ?? 0) + 1, piece[1] ?? 0);
      for (let at = 2; at < piece.length; at += 2) context.lineTo(piece[at] ?? 0, piece[at + 1] ?? 0);
    }
    context.setLineDash([]);
    // A line of one pixel is drawn by a short cut, a wider one as an outline that is filled: a third of the time while all moves.
    context.lineWidth = column > 1 ? 1 : 1.5;
    context.strokeStyle =
      bound === null
        ? looks.line
        : twoColours(context, lane, bound, isBelow ? { past: looks.line, line: looks.past } : looks);
    context.stroke();
    if (bound === null) continue;
    context.beginPath();
    context.moveTo(0, bound);
    context.lineTo(width, bound);
    context.setLineDash([5, 4]);
    context.lineWidth = 1;
    context.strokeStyle = looks.threshold;
    context.stroke();
  }
}

/** One colour past the threshold, `past` above it, and one for the rest; to stroke the line twice would take twice as long. */
function twoColours(
  context: CanvasRenderingContext2D,
  { top, height }: SignalLane,
  bound: number,
  { past, line }: Pick<SignalLooks, 'past' | 'line'>,
): CanvasGradient {
  const gradient = context.createLinearGradient(0, top, 0, top + height);
  const at = Math.min(1, Math.max(0, (bound - top) / height));
  gradient.addColorStop(0, past);
  gradient.addColorStop(at, past);
  gradient.addColorStop(at, line);
  gradient.addColorStop(1, line);
  return gradient;
}
