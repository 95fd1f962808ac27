/** One member or event of a class of Electron, as its declarations list it. */
export interface DeclaredMember {
  readonly owner: string;
  readonly name: string;
  /** For `on('…')` and its like; the empty text for a plain member. */
  readonly event: string;
  readonly isStatic: boolean;
}

const OWNER = /^ {2}(?:class|interface) (\w+)\b.*\{$/;
const MEMBER = /^ {4}(static )?(?:readonly )?(\w+)\??(?:<[^(]*>)?[(:]/;
const EVENT = /^ {4}\w+\(event: '([^']+)'/;
const EXPORT = /^ {4}const (\w+): /;

/** Every member of the named classes in Electron's own declarations. */
export function declaredMembers(
  declarations: string,
  owners: ReadonlySet<string>,
): readonly DeclaredMember[] {
  const members: DeclaredMember[] = [];
  walk(declarations, owners, (member) => {
    members.push(member);
    return true;
  });
  return members;
}

/** Electron's declarations without the members, events and exports that are not kept. */
export function narrowDeclarations(
  declarations: string,
  owners: ReadonlySet<string>,
  isKept: (member: DeclaredMember) => boolean,
  isExported: (name: string) => boolean,
): string {
  const [before = '', exported = ''] = walk(declarations, owners, isKept).split(
    'namespace CrossProcessExports {',
  );
  const kept = exported.split('\n').filter((line) => isExported(EXPORT.exec(line)?.[1] ?? ''));
  return `${before}namespace CrossProcessExports {${kept.join('\n')}`;
}

function walk(
  declarations: string,
  owners: ReadonlySet<string>,
  isKept: (member: DeclaredMember) => boolean,
): string {
  const lines = declarations.split('\n');
  const kept: string[] = [];
  let owner = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    owner = line === '  }' ? '' : (OWNER.exec(line)?.[1] ?? owner);
    const member = owners.has(owner) ? asMember(owner, line) : null;
    const end = member ? endOfMember(lines, at) : at;
    if (!member || isKept(member)) kept.push(...lines.slice(at, end + 1));
    at = end;
  }
  return kept.join('\n');
}

function asMember(owner: string, line: string): DeclaredMember | null {
  const [, isStatic, name] = MEMBER.exec(line) ?? [];
  if (name === undefined || name === 'constructor') return null;
  return { owner, name, event: EVENT.exec(line)?.[1] ?? '', isStatic: isStatic !== undefined };
}

/** A member runs on until its brackets close. */
function endOfMember(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    const code = (lines[at] ?? '').replace(/^\s*\/?\*.*$/, '').replaceAll('=>', '');
    for (const character of code) {
      if ('({['.includes(character)) depth += 1;
      if (')}]'.includes(character)) depth -= 1;
    }
    if (depth === 0 && code.trimEnd().endsWith(';')) return at;
  }
  throw new Error(`Unfinished declaration: ${lines[start]}`);
}
