import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Who the app is, from the package.json above its main file. */
export interface AppIdentity {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

let identity: AppIdentity | null = null;

/** The app's own package.json decides, as in Electron: productName before name. */
export function appIdentity(): AppIdentity {
  const main = process.argv.find((word, index) => index > 0 && !word.startsWith('-'));
  identity ??= readIdentity(dirname(resolve(main ?? '.')));
  return identity;
}

function readIdentity(start: string): AppIdentity {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return fromPackage(folder, JSON.parse(readFileSync(file, 'utf8')));
    if (folder === dirname(folder)) return { folder: start, name: 'Electron', version: '0.0.0' };
  }
}

function fromPackage(
  folder: string,
  described: Partial<Record<'productName' | 'name' | 'version', string>>,
): AppIdentity {
  const name = described.productName ?? described.name ?? 'Electron';
  return { folder, name, version: described.version ?? '0.0.0' };
}
