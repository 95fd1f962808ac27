import { parseModule } from '#build/packaging/moduleImports.ts';
import { walkSyntax } from '#build/packaging/walkSyntax.ts';
import type { SourceFile } from '#test/support/architecture/sourceFiles.ts';

/** Where the incident may be edited: its edits, the commands, and the store that carries them out. */
const EDITORS = /^renderer\/(store|edits|commands)\//;

/** What a file of the pages does against the one way to change state, one sentence per place. */
export function stateViolations({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const isStore = path.startsWith('renderer/store/');
  walkSyntax(parseModule(path, text), (node) => {
    const { property, object, computed } = node;
    if (node.type === 'MemberExpression') {
      if (!isStore && isNamed(property, 'setState') && !isOfType(object, 'ThisExpression'))
        found.push('sets state past its named actions');
      if (path !== 'renderer/commands/commands.ts' && isNamed(property, 'run') && isLookedUp(object))
        found.push('runs a command past its guard');
      if (!EDITORS.test(path) && computed === false && isEdit(property))
        found.push('edits the incident outside of renderer/edits');
    }
    if (node.type === 'VariableDeclarator' && !EDITORS.test(path))
      for (const key of keysTaken(node.id))
        if (isEdit(key)) found.push('edits the incident outside of renderer/edits');
    if (node.type === 'TSTypeReference' && /State\.ts$/.test(path) && isPartialView(node))
      found.push('offers a raw patch of a view');
  });
  return found.map((violation) => `${path}: ${violation}`);
}

/** The names that `const { a, b: c } = …` takes: a and b. */
function keysTaken(pattern: unknown): readonly unknown[] {
  if (!isOfType(pattern, 'ObjectPattern') || !('properties' in pattern) || !Array.isArray(pattern.properties))
    return [];
  return pattern.properties.flatMap((each: unknown) =>
    isOfType(each, 'Property') && 'key' in each ? [each.key] : [],
  );
}

function isEdit(node: unknown): boolean {
  return isNamed(node, 'edit') || isNamed(node, 'record');
}

function isOfType(node: unknown, type: string): node is object {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === type;
}

function isNamed(node: unknown, name: string): boolean {
  return isOfType(node, 'Identifier') && 'name' in node && node.name === name;
}

/** `actions[id]` and `actions['wall.next']`. */
function isLookedUp(node: unknown): boolean {
  return isOfType(node, 'MemberExpression') && 'computed' in node && node.computed === true;
}

/** `Partial<TimelineView>`. */
function isPartialView(node: object): boolean {
  return /^\{"type":"TSTypeReference".*"name":"Partial".*"name":"\w*View"/.test(JSON.stringify(node));
}
