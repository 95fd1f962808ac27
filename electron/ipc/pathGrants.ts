import { resolve } from 'node:path';

/** The files that a window may ask for, and no others: those that a person pointed to, or that were written for it. */
export interface PathGrants {
  grant(path: string): void;
  isGranted(path: string): boolean;
}

export function createPathGrants(): PathGrants {
  const granted = new Set<string>();
  return {
    grant: (path) => {
      granted.add(resolve(path));
    },
    isGranted: (path) => granted.has(resolve(path)),
  };
}
