import type { Rectangle } from 'electron';
import type { WindowBounds } from '#electron/settings/settingsFile.ts';

const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
export const MINIMUM_SIZE = { width: 760, height: 520 } as const;

/**
 * Bounds that are wholly on one of the displays: the stored ones moved and shrunk as needed, or the
 * default size in the middle of the first display. Work areas in screen pixels; at least one.
 */
export function boundsOnDisplays(
  storedBounds: WindowBounds | null,
  workAreas: readonly Rectangle[],
): Rectangle {
  const first = workAreas[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  if (storedBounds === null) return centred(first);
  const area = workAreas.find((candidate) => overlaps(candidate, storedBounds)) ?? null;
  if (area === null) return centred(first);
  const width = clamp(storedBounds.width, MINIMUM_SIZE.width, area.width);
  const height = clamp(storedBounds.height, MINIMUM_SIZE.height, area.height);
  return {
    width,
    height,
    x: clamp(storedBounds.x, area.x, area.x + area.width - width),
    y: clamp(storedBounds.y, area.y, area.y + area.height - height),
  };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(DEFAULT_SIZE.width, area.width);
  const height = Math.min(DEFAULT_SIZE.height, area.height);
  const x = Math.round(area.x + (area.width - width) / 2);
  const y = Math.round(area.y + (area.height - height) / 2);
  return { x, y, width, height };
}

function overlaps(area: Rectangle, bounds: Rectangle): boolean {
  return (
    bounds.x < area.x + area.width &&
    bounds.x + bounds.width > area.x &&
    bounds.y < area.y + area.height &&
    bounds.y + bounds.height > area.y
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
