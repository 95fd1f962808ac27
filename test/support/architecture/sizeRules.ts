import { parseModule } from '#build/packaging/moduleImports.ts';
import { walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** In lines. */
export const SIZE_BUDGET = { file: 300, component: 150, median: 80 };

/** The files over the budget of their kind, as `path: 301 lines, at most 300`. */
export function oversizedFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const most = isComponent(file) ? SIZE_BUDGET.component : SIZE_BUDGET.file;
    const lines = lineCount(file.text);
    return lines > most ? [`${file.path}: ${lines} lines, at most ${most}`] : [];
  });
}

/** The median number of lines, the lower one of two middles; 0 for no files. */
export function medianLines(files: readonly SourceFile[]): number {
  const lengths = files.map((file) => lineCount(file.text)).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
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
