import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** What is wrong with the disk that a running app writes to. */
export interface DiskFault {
  /** Only files whose path begins like this are concerned; left out, all. */
  readonly below?: string;
  /** `full`: nothing can be written any more. `slow`: what is forced to the disk takes `syncMs` each time. */
  readonly kind: 'full' | 'slow';
  readonly syncMs?: number;
}

/** Gives the disk a fault, by way of Node's own function that opens files. */
export function breakDisk(app: RunningApp, fault: DiskFault): Promise<void> {
  return app.evaluate(async (_electron, { below = '', kind, syncMs = 0 }) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const { open } = files;
    files.open = async (path, flags, mode) => {
      const handle = await open(path, flags, mode);
      if (!String(path).startsWith(below)) return handle;
      if (kind === 'full') {
        handle.writeFile = async () => {
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        };
        return handle;
      }
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await new Promise((resolve) => setTimeout(resolve, syncMs));
        return sync();
      };
      return handle;
    };
    // The app has imported the function by name.
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, fault);
}
