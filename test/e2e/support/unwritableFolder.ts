import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

/**
 * Makes a folder refuse new and changed files, and returns the function that ends it. Root may write
 * whatever the permissions say, and Windows looks at other ones; each has its own way.
 */
export function makeUnwritable(folder: string): () => void {
  if (process.platform === 'win32') {
    execFileSync('icacls', [folder, '/deny', '*S-1-1-0:(OI)(CI)(W,D)']);
    return () => void execFileSync('icacls', [folder, '/remove:d', '*S-1-1-0']);
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    execFileSync('chattr', ['+i', folder]);
    return () => void execFileSync('chattr', ['-i', folder]);
  }
  chmodSync(folder, 0o555);
  return () => chmodSync(folder, 0o755);
}
