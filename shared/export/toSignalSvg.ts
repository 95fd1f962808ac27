import type { SignalId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { signalFigure } from '#shared/export/figures/signalFigure.ts';
import { svgFile } from '#shared/export/figures/svgFile.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/** A graph as one SVG file, as the internal document draws it; null for a private one, and for one without points. */
export function toSignalSvg(incident: Incident, id: SignalId): string | null {
  const shownIncident = withoutPrivateParts(incident, 'internal');
  const signal = signalsOf(shownIncident).find((each) => each.id === id);
  const figure = signal === undefined ? null : signalFigure(shownIncident, signal, 'graph');
  return figure === null ? null : svgFile(figure.drawing);
}
