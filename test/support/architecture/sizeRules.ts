import { parseModule } from '#build/packaging/moduleImports.ts';
import { walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** In lines, and in entries of a folder. */
const SIZE_BUDGET = { file: 300, component: 150, entries: 30 };

/** The files over the budget of their kind, as `path: 301 lines, at most 300`. */
export function oversizedFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const most = isComponent(file) ? SIZE_BUDGET.component : SIZE_BUDGET.file;
    const lines = lineCount(file.text);
    return lines > most ? [`${file.path}: ${lines} lines, at most ${most}`] : [];
  });
}

/** The folders that hold more than one looks through, as `renderer: 31 entries, at most 30`. */
export function crowdedFolders(files: readonly SourceFile[]): readonly string[] {
  const entries = new Map<string, Set<string>>();
  for (const { path } of files) {
    const parts = path.replace(/\.module\.css$/, '.tsx').split('/');
    for (const [depth, name] of parts.entries()) {
      const folder = parts.slice(0, depth).join('/');
      if (folder !== '') entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
    }
  }
  return [...entries]
    .filter(([, names]) => names.size > SIZE_BUDGET.entries)
    .map(([folder, names]) => `${folder}: ${names.size} entries, at most ${SIZE_BUDGET.entries}`);
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function isComponent({ path, text }: SourceFile): boolean {
  if (!path.startsWith('renderer/') || !path.endsWith('.tsx')) return false;
  let hasMarkup = false;
  walkSyntax(parseModule(path, text), (node) => {
    hasMarkup ||= node.type === 'JSXElement' || node.type === 'JSXFragment';
  });
  return hasMarkup;
}
