import { type SignalLane, valueY } from '#renderer/timeline/signals/graphPlaces.ts';
import { signalLine } from '#shared/domain/signals/signalLine.ts';
import { pointsOf } from '#shared/domain/signals/signalPoints.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

/** The colours of the page, read once for each drawing. */
export interface SignalLooks {
  readonly line: string;
  /** Of what is above the threshold. */
  readonly above: string;
  readonly threshold: string;
}

/** Draws all graphs at a scale; the context counts in the pixels of the page. */
export function drawSignals(
  context: CanvasRenderingContext2D,
  lanes: readonly SignalLane[],
  { scale, width, looks }: { readonly scale: TimeScale; readonly width: number; readonly looks: SignalLooks },
): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const lane of lanes) {
    const { signal, range, top, height } = lane;
    if (range === null) continue;
    const { threshold } = signal;
    const pieces = signalLine(pointsOf(signal), { ...scale, width }, (value) => valueY(lane, range, value));
    const bound = threshold === undefined ? null : valueY(lane, range, threshold);
    context.beginPath();
    for (const piece of pieces) {
      context.moveTo(piece[0] ?? 0, piece[1] ?? 0);
      // A single value between two gaps is a dot.
      if (piece.length === 2) context.lineTo(piece[0] ?? 0, piece[1] ?? 0);
      for (let at = 2; at < piece.length; at += 2) context.lineTo(piece[at] ?? 0, piece[at + 1] ?? 0);
    }
    context.setLineDash([]);
    context.lineWidth = 1.5;
    if (bound === null) stroked(context, looks.line, { top, height, width });
    else {
      stroked(context, looks.line, { top: bound, height: top + height - bound, width });
      stroked(context, looks.above, { top, height: bound - top, width });
      context.beginPath();
      context.moveTo(0, bound);
      context.lineTo(width, bound);
      context.setLineDash([5, 4]);
      context.lineWidth = 1;
      context.strokeStyle = looks.threshold;
      context.stroke();
    }
  }
}

interface Strip {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Strokes the path within a strip of the drawing. */
function stroked(context: CanvasRenderingContext2D, color: string, { top, height, width }: Strip): void {
  context.save();
  const clip = new Path2D();
  clip.rect(0, top, width, height);
  context.clip(clip);
  context.strokeStyle = color;
  context.stroke();
  context.restore();
}
