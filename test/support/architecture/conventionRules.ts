import { posix } from 'node:path';
import { importsIn, parseModule } from '#build/packaging/moduleImports.ts';
import { isSyntaxNode, type SyntaxNode, walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** Names that say nothing about what is inside; index files are barrels. */
const EMPTY_NAME = /^(index|utils?|helpers?|managers?|common|misc|shared)$|(Utils?|Helpers?|Manager)$/i;

/**
 * Vite, Vitest and Playwright read the default export of their configuration and of a setup; `electron` itself has one, as have libraries
 * that something stands for. */
const DEFAULT_EXPORTS =
  /^build\/([^/]+\.config|start\/journeySetup|bundles\/withoutSchemas|chromium-host\/electron)\.ts$/;

/** The one place that leaves tests out: on systems that lack what they are about. */
const LEAVES_OUT = 'test/support/onSystem.ts';

/** Without any of these a file breaks no convention but by its name; two in three have none, and need not be parsed. */
const MAY_BREAK = [
  /['"]\.\./,
  /\bany\b/,
  /\bexport\s+default\b|\bexport\s*(?:type\s*)?[{*]/,
  /6_?0_?000|3_?600_?000|86_?400_?000|\d[eE]\d|0[xX]/,
  /\?\s*['"`]1 [a-z]|:\s*['"`]s['"`]/,
  /\b(?:runIf|skipIf|skip)\b/,
];

/** What a TypeScript file does against the conventions that hold everywhere, one sentence per place. */
export function conventionViolations({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const name = posix.basename(path).replace(/\..*$/, '');
  if (EMPTY_NAME.test(name)) found.push(`is named ${name}`);
  if (!MAY_BREAK.some((sign) => sign.test(text))) return found.map((violation) => `${path}: ${violation}`);
  const program = parseModule(path, text);
  for (const { specifier } of importsIn(program)) {
    if (specifier.startsWith('..')) found.push(`climbs to ${specifier}`);
  }
  const isApp = isOfApp(path);
  walkSyntax(program, (node) => {
    if (node.type === 'TSAnyKeyword') found.push('says any');
    if (node.type === 'ExportDefaultDeclaration' && !DEFAULT_EXPORTS.test(path))
      found.push('has a default export');
    const passesOn = node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration';
    if (passesOn && typeof node.source === 'object' && node.source !== null)
      found.push('exports for another file');
    if (isApp && isLengthOfTime(node) && path !== 'shared/time/durations.ts')
      found.push('writes a length of time that shared/time/durations has');
    const isLeftOut = ['runIf', 'skipIf', 'skip'].some((name) => isNamed(node.property, name));
    if (path.startsWith('test/') && path !== LEAVES_OUT && isLeftOut)
      found.push(`leaves a test out by itself, not by ${LEAVES_OUT}`);
    if (isApp && isPluralByHand(node)) found.push('makes a plural that counted makes');
  });
  return found.map((violation) => `${path}: ${violation}`);
}

function isOfApp(path: string): boolean {
  return /^(?:shared|electron|renderer)\//.test(path) && path !== 'shared/text/phrases.ts';
}

const LENGTHS: readonly unknown[] = [60_000, 3_600_000, 86_400_000];

function isLengthOfTime({ type, value }: Readonly<Record<string, unknown>>): boolean {
  return type === 'Literal' && LENGTHS.includes(value);
}

/** `count === 1 ? '' : 's'`, `count === 1 ? '1 event' : …`. */
function isPluralByHand({ type, consequent, alternate }: Readonly<Record<string, unknown>>): boolean {
  if (type !== 'ConditionalExpression') return false;
  return (isText(consequent, /^$/) && isText(alternate, /^s$/)) || isText(consequent, /^1 [a-z]/);
}

function isText(node: unknown, form: RegExp): boolean {
  if (typeof node !== 'object' || node === null || !('value' in node)) return false;
  return typeof node.value === 'string' && form.test(node.value);
}

/** The one home of caches. */
const MEMO = 'shared/basics/memo.ts';

/** The main process has one desk window and quits once: these files hold its state, and no kept answer. */
const PROCESS_STATE = [
  'electron/ipc/handle.ts',
  'electron/protocol/appProtocol.ts',
  'electron/system/logger.ts',
  'electron/windows/closeGuard.ts',
  'electron/windows/deskWindow.ts',
  'electron/windows/quitting.ts',
  'electron/windows/runCommand.ts',
];

/** Without one of these words a file has no cache; most have none, and need not be parsed. */
const MAY_REMEMBER = /\bWeakMap\b|\blet\b|new\s+(?:Map|Set)\b/;

/** What a file of the app remembers by its own means, one sentence per place. */
export function hiddenCaches({ path, text }: SourceFile): readonly string[] {
  if (path === MEMO || !MAY_REMEMBER.test(text)) return [];
  const found: string[] = [];
  const program = parseModule(path, text);
  walkSyntax(program, (node) => {
    if (node.type === 'NewExpression' && isNamed(node.callee, 'WeakMap')) found.push('makes a WeakMap');
    if (node.type === 'Program' && !PROCESS_STATE.includes(path)) found.push(...variablesOfModule(node.body));
  });
  return found.map((violation) => `${path}: ${violation}`);
}

function variablesOfModule(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return [];
  const statements = body.filter(isSyntaxNode);
  const declared = statements.map((node) => (isSyntaxNode(node.declaration) ? node.declaration : node));
  const variables = declared.filter(({ type }) => type === 'VariableDeclaration');
  return variables.flatMap((variable) =>
    variable.kind === 'let'
      ? ['has a variable of the module']
      : declaratorsOf(variable)
          .filter(isFilledLater)
          .map(() => 'has a collection that is filled later'),
  );
}

function declaratorsOf({ declarations }: SyntaxNode): readonly SyntaxNode[] {
  return Array.isArray(declarations) ? declarations.filter(isSyntaxNode) : [];
}

/** `new Map()` with nothing in it, unless its type says that nothing is added. */
function isFilledLater({ id, init }: SyntaxNode): boolean {
  if (!isSyntaxNode(init) || init.type !== 'NewExpression') return false;
  const isCollection = isNamed(init.callee, 'Map') || isNamed(init.callee, 'Set');
  const isEmpty = Array.isArray(init.arguments) && init.arguments.length === 0;
  return isCollection && isEmpty && !/"name":"Readonly/.test(JSON.stringify(id));
}

/** The files that reach for the desktop API themselves; only renderer/desk.tsx may. */
export function desktopReaders(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => file.path !== 'renderer/desk.tsx' && readsDesktop(file))
    .map(({ path }) => path);
}

function readsDesktop({ path, text }: SourceFile): boolean {
  let reads = false;
  if (!text.includes('desktop')) return false;
  walkSyntax(parseModule(path, text), (node) => {
    if (node.type !== 'MemberExpression') return;
    const { object, property } = node;
    reads ||=
      ['window', 'globalThis', 'self'].some((name) => isNamed(object, name)) && isNamed(property, 'desktop');
  });
  return reads;
}

/** An identifier, or the same name as a string in brackets. */
function isNamed(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return ('name' in node && node.name === name) || ('value' in node && node.value === name);
}
