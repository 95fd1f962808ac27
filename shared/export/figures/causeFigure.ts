import type { Element } from 'hast';
import type { Incident } from '#shared/domain/incident.ts';
export function causeFigure(_incident: Incident): Element | null {
  return null;
}
