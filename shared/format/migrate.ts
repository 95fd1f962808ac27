import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Migration, RawDocument } from '#shared/format/migrations.ts';
import { err, ok, type Result } from '#shared/result.ts';

/**
 * Runs the steps from the document's version on. A version that no step begins at is left as it is:
 * it is current, or newer. A step that throws makes the file unreadable, never half migrated.
 */
export function migrate(
  document: RawDocument,
  migrations: readonly Migration[],
): Result<RawDocument, AppError> {
  const first = migrations.findIndex((migration) => migration.from === document.schemaVersion);
  let current = document;
  for (const migration of first === -1 ? [] : migrations.slice(first)) {
    try {
      current = { ...migration.up(current), schemaVersion: migration.to };
    } catch (cause) {
      const reason = `step ${migration.name}: ${cause instanceof Error ? cause.message : String(cause)}`;
      return err(appError('migration-failed', { reason }));
    }
  }
  return ok(current);
}
