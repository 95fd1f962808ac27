import { join, normalize, sep } from 'node:path';

/**
 * The file below a folder that a URL's path names; null for one that leads out of the folder, however it
 * is written, and for one that is not well formed.
 */
export function bundledPath(folder: string, pathname: string): string | null {
  const path = decoded(pathname);
  if (path === null || path.includes('\0')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // A stray percent sign: no link of ours has one.
  }
}
