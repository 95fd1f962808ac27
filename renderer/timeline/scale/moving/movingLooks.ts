import type { ShownKind } from '#shared/domain/incident/timelineEvent.ts';

/** The colours, fonts and icons of the marks as the page's styles have them now, for drawing by hand. */
export interface MovingLooks {
  readonly color: (token: Token) => string;
  /** Of events that are not all of one kind: null. */
  readonly kindColor: (kind: ShownKind | null) => string;
  /** Drawn at the size it is shown at; as sharp as the screen. */
  readonly icon: (kind: ShownKind) => CanvasImageSource | null;
  readonly titleFont: string;
  readonly countFont: string;
}

type Token =
  | '--surface'
  | '--line'
  | '--line-strong'
  | '--ink'
  | '--ink-3'
  | '--accent'
  | '--accent-soft'
  | '--focus';

/** An icon's side in pixels, and in units of the grid that its shapes use. */
export const ICON = 14;
const GRID = 24;

/** Reads the looks from an element that holds one `[data-kind]` with an icon for each kind. */
export function movingLooks(samples: HTMLElement, sharpness: number): MovingLooks {
  const style = getComputedStyle(samples);
  const value = (name: string) => style.getPropertyValue(name).trim();
  const colors = new Map<string, string>();
  const color = (token: string): string => {
    const known = colors.get(token) ?? value(token);
    colors.set(token, known);
    return known;
  };
  const kinds = new Map<string, { readonly color: string; readonly icon: CanvasImageSource | null }>();
  for (const sample of samples.querySelectorAll<HTMLElement>('[data-kind]')) {
    const own = getComputedStyle(sample).getPropertyValue('--kind').trim();
    const icon = drawnIcon([...sample.querySelectorAll('svg > *')], own, sharpness);
    kinds.set(sample.dataset.kind ?? '', { color: own, icon });
  }
  return {
    color,
    kindColor: (kind) => kinds.get(kind ?? '')?.color ?? color('--ink-3'),
    icon: (kind) => kinds.get(kind)?.icon ?? null,
    titleFont: `500 ${value('--text-control')} ${style.fontFamily}`,
    countFont: `600 ${value('--text-small')} ${style.fontFamily}`,
  };
}

function drawnIcon(shapes: readonly Element[], color: string, sharpness: number): CanvasImageSource | null {
  const canvas = document.createElement('canvas');
  canvas.width = ICON * sharpness;
  canvas.height = ICON * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale((ICON * sharpness) / GRID, (ICON * sharpness) / GRID);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of shapes) {
    const path = iconPath(shape);
    if (path !== null) context.stroke(path);
  }
  return canvas;
}

/** The outline of one part of an icon; null for what no icon of an event is made of. */
function iconPath(shape: Element): Path2D | null {
  if (shape.tagName === 'path') return new Path2D(shape.getAttribute('d') ?? '');
  if (shape.tagName !== 'circle') return null;
  const [x, y, radius] = ['cx', 'cy', 'r'].map((name) => Number(shape.getAttribute(name)));
  const path = new Path2D();
  path.arc(x ?? 0, y ?? 0, radius ?? 0, 0, 2 * Math.PI);
  return path;
}
