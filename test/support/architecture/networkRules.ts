import { importsIn, parseModule } from '#build/packaging/moduleImports.ts';
import { isSyntaxNode, type SyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** The file that starts Git, and nothing else. */
const STARTS_GIT = 'electron/git/git.ts';
/** The development server's pages come over HTTP of this computer, in a development build only. */
const DEVELOPMENT = 'electron/protocol/appProtocol.ts';
/** The steps of Sync that have Git use the network. */
const USES_NETWORK = ['electron/git/mergeRemote.ts', 'electron/git/pushCommits.ts'];
const SYNC = 'electron/git/syncFolder.ts';
const SENDS = 'electron/git/sendMerged.ts';
/** Who may import each part of Sync, so that nothing but Sync comes to the network through them. */
const PARTS_OF_SYNC: Readonly<Record<string, string>> = {
  '#electron/git/mergeRemote.ts': SYNC,
  '#electron/git/pushCommits.ts': SENDS,
  [`#${SENDS}`]: SYNC,
};
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
  'WebTransport',
  'importScripts',
  'downloadURL',
  'createRequire',
  'getBuiltinModule',
]);
/** What Electron has for it. */
const OF_ELECTRON = new Set(['net', 'autoUpdater']);
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

/** Without one of these words a file neither connects nor starts anything; most have none, and need not be parsed. */
const MAY_CONNECT = new RegExp(
  [
    `child_process|\\b(?:${[...GLOBALS, ...OF_ELECTRON].join('|')})\\b`,
    `['"](?:node:)?(?:net|https?|http2|tls|dgram|dns|undici|worker_threads|cluster)['"/]`,
    [...Object.keys(PARTS_OF_SYNC), SYNC].join('|'),
    `['"](?:${[...GIT_COMMANDS].join('|')})['"]`,
  ].join('|'),
);

/** What a file of the app does against the promise to use the network for Sync alone, one sentence per place. */
export function networkViolations({ path, text }: SourceFile): readonly string[] {
  if (!MAY_CONNECT.test(text)) return [];
  const found: string[] = [];
  const program = parseModule(path, text);
  for (const { specifier, typeOnly } of importsIn(program)) {
    if (typeOnly) continue;
    if (/^(?:node:)?child_process$/.test(specifier) && path !== STARTS_GIT)
      found.push('starts another program');
    if (MODULES.test(specifier)) found.push(`imports ${specifier}`);
    if ((PARTS_OF_SYNC[specifier] ?? path) !== path) found.push('has Git use the network outside of Sync');
    if (specifier === `#${SYNC}` && !ASKED_IN.includes(path)) found.push('syncs where nobody asked for it');
  }
  walkSyntax(program, (node) => {
    const name = node.type === 'Identifier' ? node.name : null;
    if (typeof name === 'string' && GLOBALS.has(name) && path !== DEVELOPMENT) found.push(`names ${name}`);
    if (node.type === 'ImportSpecifier' && OF_ELECTRON.has(importedName(node)))
      found.push(`imports ${importedName(node)} of Electron`);
    if (node.type === 'Literal' && path.startsWith('electron/') && !USES_NETWORK.includes(path))
      if (typeof node.value === 'string' && GIT_COMMANDS.has(node.value)) found.push(`has Git ${node.value}`);
  });
  return [...new Set(found)].map((violation) => `${path}: ${violation}`);
}

function importedName({ imported }: SyntaxNode): string {
  return isSyntaxNode(imported) && typeof imported.name === 'string' ? imported.name : '';
}
