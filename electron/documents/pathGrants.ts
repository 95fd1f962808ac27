import { resolve } from 'node:path';

/** The files that a person pointed to: windows may ask for these and no others. */
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
