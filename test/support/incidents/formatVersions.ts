import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Migration, RawDocument } from '#shared/format/migrations.ts';
import { INCIDENT_KEY_ORDER, type KeyOrder } from '#shared/format/serializeIncident.ts';
import { INCIDENT_FIXTURES } from '#test/support/incidents/incidentFixture.ts';

/** By version: the text of an incident file that holds all that this version of the format knew. */
export type VersionFiles = ReadonlyMap<string, string>;

/** The files of `test/fixtures/incidents/versions`; each is named after its version and never changes. */
export function versionFiles(): VersionFiles {
  const folder = join(INCIDENT_FIXTURES, 'versions');
  return new Map(
    readdirSync(folder).map((name) => [
      basename(name, '.incident'),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

/** What is wrong with the chain of migrations, in words; empty when each begins where the last ended. */
export function brokenSteps(migrations: readonly Migration[], current: string): string[] {
  const ends = ['1.0', ...migrations.map((migration) => migration.to)];
  const gaps = migrations
    .filter((migration, index) => migration.from !== ends[index])
    .map((migration) => `${migration.name} begins at ${migration.from}`);
  return ends.at(-1) === current
    ? gaps
    : [...gaps, `the last step ends at ${ends.at(-1)}, not at ${current}`];
}

/**
 * What each step does to the file of its version, where that is not what was agreed on: the keys whose values
 * it changes, adds or takes away, by the step's name. A step without a file or an agreement is wrong as well.
 */
export function wrongSteps(
  migrations: readonly Migration[],
  files: VersionFiles,
  agreed: Readonly<Record<string, readonly string[]>>,
): string[] {
  return migrations.flatMap(({ name, from, up }) => {
    const text = files.get(from);
    const keys = agreed[name];
    if (text === undefined) return [`${name}: there is no file of version ${from}`];
    if (keys === undefined) return [`${name}: nobody wrote down which keys it changes`];
    const document: RawDocument = JSON.parse(text);
    if (document.schemaVersion !== from) return [`${name}: the file of ${from} has another version`];
    const after = up(document);
    const found = changedKeys(JSON.parse(text), after).join(', ') || 'nothing';
    const wanted = [...keys].sort().join(', ') || 'nothing';
    const isTouched = changedKeys(JSON.parse(text), document).length > 0;
    return [
      ...(found === wanted ? [] : [`${name}: changes ${found}, not ${wanted}`]),
      ...(isTouched ? [`${name}: changes the document it was given`] : []),
    ];
  });
}

/**
 * What keeps a file from being one of its version: a key it lacks, or one that came later. `added` holds the
 * keys that each version brought; with a key comes all that stands in it.
 */
export function wrongKeys(
  version: string,
  text: string,
  added: Readonly<Record<string, readonly string[]>>,
): string[] {
  const later = Object.keys(added).filter((other) => isLater(other, version));
  const unknown = later.flatMap((other) => added[other] ?? []);
  const cameLater = (key: string) => unknown.some((each) => key === each || key.startsWith(`${each}.`));
  const present = keysOf(JSON.parse(text));
  const lacking = schemaKeys(INCIDENT_KEY_ORDER).filter((key) => !cameLater(key) && !present.has(key));
  return [
    ...lacking.map((key) => `${version} lacks ${key}`),
    ...[...present].filter(cameLater).map((key) => `${version} has ${key}, which came later`),
  ];
}

function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major === thanMajor ? minor > thanMinor : major > thanMajor;
}

/** The keys whose values differ, outermost first, without the keys inside them; lists have no positions. */
export function changedKeys(before: unknown, after: unknown, key = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [from, to] = [before, after].map((value) => (isContainer(value) ? value : null));
  const isSameShape =
    from && to && Array.isArray(from) === Array.isArray(to) && lengthOf(from) === lengthOf(to);
  if (!isSameShape) return [key];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const found = names.flatMap((name) => {
    const inner = Array.isArray(from) ? key : joined(key, name);
    return changedKeys(Reflect.get(from, name), Reflect.get(to, name), inner);
  });
  return [...new Set(found)].sort();
}

function lengthOf(value: object): number {
  return Array.isArray(value) ? value.length : 0;
}

function schemaKeys({ ranks, inside }: KeyOrder, above = ''): string[] {
  return [...ranks.keys()].flatMap((name) => {
    const inner = inside.get(name);
    return [joined(above, name), ...(inner === undefined ? [] : schemaKeys(inner, joined(above, name)))];
  });
}

function keysOf(value: unknown, above = ''): Set<string> {
  if (!isContainer(value)) return new Set();
  const entries = Object.entries(value);
  if (Array.isArray(value)) return new Set(entries.flatMap(([, each]) => [...keysOf(each, above)]));
  return new Set(
    entries.flatMap(([name, each]) => [joined(above, name), ...keysOf(each, joined(above, name))]),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function joined(above: string, name: string): string {
  return above === '' ? name : `${above}.${name}`;
}
