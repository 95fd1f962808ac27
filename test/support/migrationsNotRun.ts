import type { Migration } from '#shared/format/migrations.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** The names of the migrations that reading all these files never runs. */
export function migrationsNotRun(migrations: readonly Migration[], files: readonly Uint8Array[]): string[] {
  const run = new Set<string>();
  const watched = migrations.map((migration) => ({
    ...migration,
    up: (document: Parameters<Migration['up']>[0]) => {
      run.add(migration.name);
      return migration.up(document);
    },
  }));
  for (const file of files) parseIncidentFile(file, watched);
  return migrations.map((migration) => migration.name).filter((name) => !run.has(name));
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
