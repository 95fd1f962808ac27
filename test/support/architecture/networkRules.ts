import { importsIn, parseModule } from '#build/packaging/moduleImports.ts';
import { walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** The file that starts Git, and nothing else. */
const STARTS_GIT = 'electron/git/git.ts';
/** The development server's pages come over HTTP of this computer, in a development build only. */
const DEVELOPMENT = 'electron/protocol/appProtocol.ts';
/** The steps of Sync that have Git use the network. */
const USES_NETWORK = ['electron/git/mergeRemote.ts', 'electron/git/pushCommits.ts'];
const SYNC = 'electron/git/syncFolder.ts';
/** Where a person asks for a sync. */
const ASKED_IN = ['electron/commandLine/runSync.ts', 'electron/library/syncHandlers.ts'];

const MODULES = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|undici|worker_threads|cluster)(?:\/|$)/;
const GLOBALS = new Set([
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
]);
const GIT_COMMANDS = new Set([
  'fetch',
  'push',
  'pull',
  'clone',
  'ls-remote',
  'submodule',
  'send-email',
  'remote-https',
]);

/** What a file of the app does against the promise to use the network for Sync alone, one sentence per place. */
export function networkViolations({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const program = parseModule(path, text);
  for (const { specifier, typeOnly } of importsIn(program)) {
    if (typeOnly) continue;
    if (specifier === 'node:child_process' && path !== STARTS_GIT) found.push('starts another program');
    if (MODULES.test(specifier)) found.push(`imports ${specifier}`);
    if (USES_NETWORK.some((file) => specifier === `#${file}`) && path !== SYNC)
      found.push('has Git use the network outside of Sync');
    if (specifier === `#${SYNC}` && !ASKED_IN.includes(path)) found.push('syncs where nobody asked for it');
  }
  walkSyntax(program, (node) => {
    const name = node.type === 'Identifier' ? node.name : null;
    if (typeof name === 'string' && GLOBALS.has(name) && path !== DEVELOPMENT) found.push(`names ${name}`);
    if (node.type === 'Literal' && path.startsWith('electron/') && !USES_NETWORK.includes(path))
      if (typeof node.value === 'string' && GIT_COMMANDS.has(node.value)) found.push(`has Git ${node.value}`);
  });
  return [...new Set(found)].map((violation) => `${path}: ${violation}`);
}
