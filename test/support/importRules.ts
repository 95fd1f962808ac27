import { posix } from 'node:path';
import { type ModuleImport, moduleImports } from '#build/packaging/moduleImports.ts';
import type { SourceFile } from '#test/support/sourceFiles.ts';

/** What the files of one folder may import. The first rule whose `files` matches a file's path is the one that counts. */
export interface ImportRule {
  readonly name: string;
  /** What its first group captures, such as the feature's own folder, may be imported too. */
  readonly files: RegExp;
  /** Matched against a path from the root (`shared/result.ts`) for our own files, else against the package's name. */
  readonly mayImport: readonly RegExp[];
  /** Allowed besides when the import disappears with its types. */
  readonly mayImportTypes?: readonly RegExp[];
}

/** Every import that its file's rule does not allow, as `file -> target (rule)`; and every file no rule speaks of. */
export function importViolations(
  files: readonly SourceFile[],
  rules: readonly ImportRule[],
): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const rule = rules.find((candidate) => candidate.files.test(path));
    if (rule === undefined) return [`${path}: no rule says what it may import`];
    return moduleImports(path, text)
      .filter((found) => !isAllowed(rule, path, found))
      .map((found) => `${path} -> ${importTarget(path, found.specifier)} (${rule.name})`);
  });
}

function isAllowed(rule: ImportRule, path: string, found: ModuleImport): boolean {
  const target = importTarget(path, found.specifier);
  const ownFolder = rule.files.exec(path)?.[1];
  if (ownFolder !== undefined && target.startsWith(ownFolder)) return true;
  const allowed = found.typeOnly ? [...rule.mayImport, ...(rule.mayImportTypes ?? [])] : rule.mayImport;
  return allowed.some((pattern) => pattern.test(target));
}

/** A path from the root for `#shared/a.ts` and `./a.ts`, without a loader's `?query`; a package's specifier as it is. */
export function importTarget(fromPath: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return plain.slice(1);
  return plain.startsWith('.') ? posix.join(posix.dirname(fromPath), plain) : plain;
}
