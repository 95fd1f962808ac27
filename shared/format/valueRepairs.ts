import { describeValue } from '#shared/format/describeValue.ts';
import { placeOf, placePattern } from '#shared/format/placeOf.ts';
import type { NoteRepair } from '#shared/format/repairIncident.ts';

/** What to put in the place of a value that is not one of the known words. */
const SAFE_VALUES: Readonly<Record<string, unknown>> = {
  status: 'draft',
  'timeline[].kind': 'signal',
  'timeline[].precision': 'approximate',
  'causes[].confidence': 'possible',
  'causes[].kind': 'occurrence',
  'actions[].priority': 'P2',
  'actions[].type': 'prevent',
  'actions[].status': 'open',
  'meeting.plan[].kind': 'other',
  'meeting.held[].plan[].kind': 'other',
  'publication.lastExports[].audience': 'internal',
  'publication.lastExports[].way': 'file',
};

/** Where an unknown word makes the thing around it meaningless: the path of that thing, counted upwards. */
const REMOVED_WITH_PARENT: Readonly<Record<string, number>> = {
  'trigger.criteria[]': 0,
  'meeting.log[].action': 1,
  'meeting.held[].log[].action': 1,
  'publication.lastExports[].format': 1,
  'impact[].computed.kind': 1,
};

/** An issue of the validator, as far as repairs need it. */
export interface ValueIssue {
  readonly code: string | undefined;
  readonly path: readonly PropertyKey[];
}

type Container = Record<PropertyKey, unknown>;

/**
 * Puts right, in place, what has a safe reading: unknown words, and null where something is left out.
 * Returns the issues that have none. An unknown visibility becomes `private`, which never leaks.
 */
export function repairValues<T extends ValueIssue>(
  document: unknown,
  issues: readonly T[],
  note: NoteRepair,
): readonly T[] {
  const removals: PropertyKey[][] = [];
  const left = issues.filter((issue) => !repairValue(document, issue, note, removals));
  // From the back, so that the positions of the ones still to come stay right.
  for (const path of removals.toReversed()) removeAt(document, path);
  return left;
}

function repairValue(
  document: unknown,
  issue: ValueIssue,
  note: NoteRepair,
  removals: PropertyKey[][],
): boolean {
  const parent = containerAt(document, issue.path);
  const key = issue.path.at(-1);
  if (parent === null || key === undefined) return false;
  const found = parent[key];
  if (found === null && !Array.isArray(parent)) {
    delete parent[key];
    note(placeOf(issue.path), 'null is read as left out');
    return true;
  }
  if (issue.code === 'invalid_type') return false;
  return repairWord({ document, path: issue.path, parent, key, found }, note, removals);
}

interface UnknownWord {
  readonly document: unknown;
  readonly path: readonly PropertyKey[];
  readonly parent: Container;
  readonly key: PropertyKey;
  readonly found: unknown;
}

function repairWord(word: UnknownWord, note: NoteRepair, removals: PropertyKey[][]): boolean {
  const { path, parent, key, found } = word;
  const pattern = placePattern(path);
  const safe = safeValue(pattern);
  if (safe !== undefined) {
    parent[key] = safe;
    note(placeOf(path), `unknown ${describeValue(found)} is read as ${describeValue(safe)}`);
    return true;
  }
  if (/^causes\[\]\.stop\.(?:reason|safeguard)$/.test(pattern)) {
    parent.reason = 'needs-investigation';
    note(placeOf(path), `unknown ${describeValue(found)}: the branch is read as needing investigation`);
    return true;
  }
  const levels = REMOVED_WITH_PARENT[pattern];
  if (levels === undefined) return false;
  const place = path.slice(0, path.length - levels);
  removals.push([...place]);
  note(placeOf(place), `unknown ${describeValue(found)}: left out`);
  return true;
}

function safeValue(pattern: string): unknown {
  return pattern.endsWith('.visibility') ? 'private' : SAFE_VALUES[pattern];
}

/** The list or object that holds the place, or null when there is none. */
function containerAt(document: unknown, path: readonly PropertyKey[]): Container | null {
  let current: unknown = document;
  for (const key of path.slice(0, -1)) current = isContainer(current) ? current[key] : undefined;
  return isContainer(current) ? current : null;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function removeAt(document: unknown, path: readonly PropertyKey[]): void {
  const parent = containerAt(document, path);
  const key = path.at(-1);
  if (parent === null || key === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}
