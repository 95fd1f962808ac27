/** A member or event of Electron's that its declarations limit to some systems. */
export interface LimitedMember {
  /** `BrowserWindow.showInactive`, or `PowerMonitor 'shutdown'` for an event. */
  readonly name: string;
  /** What the declaration says of it: `@platform win32`. */
  readonly limits: readonly string[];
}

const OWNER = /^ {2}(?:class|interface) (\w+)\b.*\{$/;
const MEMBER = /^ {4}(?:static )?(?:readonly )?(\w+)\??(?:<[^(]*>)?[(:]/;
const EVENT = /^ {4}\w+\(event: '([^']+)'/;
const LIMITS =
  /@platform [\w,]+|On Wayland|(?:[Nn]ot (?:supported|implemented|available)|[Oo]nly (?:supported|available|works)|[Dd]oes nothing|no effect|no-op) on (?:some )?(?:macOS|Windows|Linux|Wayland)[^.]*/g;
/** `const app: App`: the class behind a module. */
const MODULE = /^ {4}const (\w+): (?:typeof )?(\w+);$/gm;
const IMPORT = /import (?:type )?\{([^}]+)\} from 'electron'/g;

/** The members of the named classes and options whose own doc comment limits them to some systems. */
export function limitedMembers(declarations: string, owners: ReadonlySet<string>): readonly LimitedMember[] {
  const found = new Map<string, readonly string[]>();
  let owner = '';
  let doc: string[] = [];
  for (const line of declarations.split('\n')) {
    owner = line === '  }' ? '' : (OWNER.exec(line)?.[1] ?? owner);
    if (line.startsWith('    /**')) doc = [];
    if (line.startsWith('     *')) doc.push(line);
    const member = owners.has(owner) ? MEMBER.exec(line)?.[1] : undefined;
    if (member === undefined) continue;
    const event = EVENT.exec(line)?.[1];
    const name = event === undefined ? `${owner}.${member}` : `${owner} '${event}'`;
    const limits = doc.join(' ').match(LIMITS) ?? [];
    if (limits.length > 0 && !found.has(name)) found.set(name, limits);
    doc = [];
  }
  return [...found].map(([name, limits]) => ({ name, limits }));
}

/**
 * Whether sources may use the member: they name it as a member or a key, or listen to the event. Another thing of the
 * same name counts too, so that nothing is missed.
 */
export function mayUse(sources: string, { name }: LimitedMember): boolean {
  const event = /'(.*)'/.exec(name)?.[1];
  if (event !== undefined) return new RegExp(`\\b(?:on|once)\\(\\s*'${event}'`).test(sources);
  const member = name.split('.')[1] ?? '';
  return new RegExp(`\\.${member}\\b|\\b${member}:|[{,] ${member}(?=[,} ])`).test(sources);
}

/** The classes and options that sources import from Electron, a module by the class behind it. */
export function importedOwners(sources: string, declarations: string): ReadonlySet<string> {
  const classes = new Map(
    [...declarations.matchAll(MODULE)].map(([, name = '', owner = '']) => [name, owner]),
  );
  const names = [...sources.matchAll(IMPORT)].flatMap(([, list = '']) => list.split(','));
  const imported = names.map((name) => name.trim().replace(/^type /, '')).filter((name) => name !== '');
  return new Set(imported.map((name) => classes.get(name) ?? name));
}
