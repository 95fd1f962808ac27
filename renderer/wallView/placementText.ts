import { assertNever } from '#shared/basics/assertNever.ts';
import type { WallPlacement } from '#shared/ipc/payloads.ts';

/** Where the wall is, for the facilitator: `On Projector, 1920 × 1080`. */
export function placementText(placement: WallPlacement | null): string {
  if (placement === null) return 'The wall is closed.';
  const { display, width, height, mode } = placement;
  const size = `${width} × ${height}`;
  switch (mode) {
    case 'own-display':
      return `On ${display || 'the other display'}, ${size}`;
    case 'desk-display':
      return `Over this display, ${size}. Escape on the wall comes back.`;
    case 'window':
      return 'In a window, since its display is gone.';
    case 'own-window':
      return 'In a window. It can be shared in a call while the desk stays beside it.';
    case 'unplaced':
      return 'In a window, which this system lets no program place: drag it to the projector and press F11.';
    default:
      return assertNever(mode, 'mode of the wall');
  }
}
