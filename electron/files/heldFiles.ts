import { setTimeout as delay } from 'node:timers/promises';
import { errnoOf } from '#electron/files/fileErrors.ts';

/** What Windows answers while a virus scanner or OneDrive holds a file for a moment. */
const HELD: ReadonlySet<string | null> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES_MS = [20, 50, 100, 200, 300, 400] as const;

/**
 * Puts a file in its place, and tries it again for up to a second on Windows while another program holds what is there.
 * Elsewhere such an answer does not pass by itself. `place` looks at what is there each time.
 */
export async function untilReleased<Placed>(
  place: () => Promise<Placed>,
  platform: NodeJS.Platform = process.platform,
): Promise<Placed> {
  for (const pause of platform === 'win32' ? PAUSES_MS : []) {
    try {
      return await place();
    } catch (cause) {
      if (!HELD.has(errnoOf(cause))) throw cause;
      await delay(pause);
    }
  }
  return place();
}
