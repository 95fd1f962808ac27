import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

/** Apart from the project's own packages, so that nothing of the app can come to use them. */
export const PEERS_FOLDER = join(PROJECT, 'out/bench/peers');

/** Exact versions, so that figures of two days can be compared. */
const PACKAGES = {
  '@dnd-kit/core': '6.3.1',
  '@dnd-kit/sortable': '10.0.0',
  '@dnd-kit/utilities': '3.2.2',
  '@hello-pangea/dnd': '18.0.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'vis-timeline': '8.5.4',
} as const;

/** Installs the libraries that a person could have picked instead, where they are not there yet. Needs the npm registry. */
export function installPeerPackages(): void {
  const file = join(PEERS_FOLDER, 'package.json');
  const wanted = JSON.stringify({ name: 'peers', private: true, dependencies: PACKAGES }, null, 2);
  if (
    existsSync(join(PEERS_FOLDER, 'node_modules')) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === wanted
  )
    return;
  mkdirSync(PEERS_FOLDER, { recursive: true });
  writeFileSync(file, wanted);
  console.error(`Installing ${Object.keys(PACKAGES).join(', ')} into ${PEERS_FOLDER}…`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: PEERS_FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
