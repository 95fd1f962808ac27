import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished, vi } from 'vitest';

/** From now on the operating system lets nobody remove a file, until what is returned is called or the test ends. */
export function refusedRemovals(): () => void {
  const refused = Object.assign(new Error('not permitted'), { code: 'EPERM' });
  const removing = vi.spyOn(promises, 'rm').mockRejectedValue(refused);
  syncBuiltinESMExports();
  const putBack = () => {
    removing.mockRestore();
    syncBuiltinESMExports();
  };
  onTestFinished(putBack);
  return putBack;
}
