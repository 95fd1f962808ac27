import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** Links of a Markdown file that lead to no file of the project, or to no heading of it, as `README.md: docs/a.md#b`. */
export function brokenLinks({ path, text }: SourceFile, root: string): readonly string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(target, path, root))
    .map((target) => `${path}: ${target}`);
}

/** What the sources call things. */
export interface SourceNames {
  /** Paths of files from the root. */
  readonly files: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Reads them all once. */
export function namesOfSources(sources: readonly SourceFile[]): SourceNames {
  return {
    files: sources.map(({ path }) => path),
    words: new Set(sources.flatMap(({ text }) => text.match(/\w+/g) ?? [])),
  };
}

/** Names of code (`useDraft`, `electron/files`, `guards.test.ts`) in a Markdown file that stand nowhere in the sources. */
export function unknownNames(
  { path, text }: SourceFile,
  names: SourceNames,
  root: string,
): readonly string[] {
  const isKnown = (name: string): boolean => {
    if (/^(?:shared|electron|renderer|build|test)\/[\w./-]+$/.test(name)) return existsSync(join(root, name));
    if (/^[\w.-]+\.(?:ts|tsx|css)$/.test(name)) return names.files.some((file) => file.endsWith(`/${name}`));
    const identifier = /^([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*)(?:\(.*\))?$/.exec(name)?.[1];
    return identifier === undefined || names.words.has(identifier);
  };
  const named = [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
  return named.filter((name) => !isKnown(name)).map((name) => `${path}: ${name}`);
}

/** The options that each command is listed with, in the usage of a document: `debrief export FILE [--out PATH|-]`. */
export function listedOptions(usage: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of usage.split(/^\s*debrief /m)) {
    const name = /^[a-z]+\b/.exec(line)?.[0];
    if (name === undefined) continue;
    const options = [...line.matchAll(/(?<=[\s[])--[a-z-]+/g)].map(([option]) => option);
    found.set(name, [...new Set([...(found.get(name) ?? []), ...options])].sort());
  }
  return found;
}

function leadsSomewhere(target: string, from: string, root: string): boolean {
  const [file = '', heading] = target.split('#');
  const path = file === '' ? from : posix.join(dirname(from), file);
  if (!existsSync(join(root, path))) return false;
  if (heading === undefined) return true;
  const headings = [...withoutFences(readFileSync(join(root, path), 'utf8')).matchAll(/^#+ (.+)$/gm)];
  return headings.some(([, words = '']) => anchorOf(words) === heading);
}

/** As GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function withoutFences(text: string): string {
  return text.replace(/^```.*?^```/gms, '');
}

function withoutCode(text: string): string {
  return withoutFences(text).replace(/`[^`\n]*`/g, '');
}
