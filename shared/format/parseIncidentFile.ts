import { err, ok, type Result } from '#shared/basics/result.ts';
import { type Incident, SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { decodeText } from '#shared/format/decodeText.ts';
import { describeValue } from '#shared/format/describeValue.ts';
import {
  isIncidentShape,
  MIGRATIONS,
  type Migration,
  migrate,
  parseFormatVersion,
  type RawDocument,
} from '#shared/format/migrations.ts';
import { type RepeatedName, readJson } from '#shared/format/readJson.ts';
import { type Repair, repairIncident } from '#shared/format/repairIncident.ts';
import { fillMissing, validateIncident } from '#shared/format/validateIncident.ts';

/** What a file without a version is read as. */
const FIRST_VERSION = '1.0';

/** An incident as it was read from a file. */
export interface ParsedIncident {
  readonly incident: Incident;
  /** The repairs, in the order in which the faults were found. Empty: the file is as Debrief writes it. */
  readonly repairs: readonly Repair[];
  /** Written by a newer major version, and readable all the same. It must never be saved over. */
  readonly isReadOnly: boolean;
}

/**
 * Reads an incident file: size and text, JSON, whether it is an incident at all, its version,
 * migration, validation, repair, in this order. It never throws, whatever the bytes. A newer minor
 * version is read and kept; a newer major one is opened for reading when it still makes sense.
 */
export function parseIncidentFile(
  bytes: Uint8Array,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<ParsedIncident, AppError> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return json;
  const { value, repeated } = json.value;
  if (!isIncidentShape(value)) {
    const reason = `expected an incident, found ${describeValue(value)}`;
    return err(appError('file-not-incident', { reason }));
  }
  const repairs = repeated.map(lastIsRead);
  return readDocument(value, { text: text.value, repairs }, migrations);
}

function readDocument(
  raw: RawDocument,
  { text, repairs }: { readonly text: string; readonly repairs: Repair[] },
  migrations: readonly Migration[],
): Result<ParsedIncident, AppError> {
  const note = (place: string, message: string) => repairs.push({ place, message });
  if (raw.schemaVersion === undefined) note('schemaVersion', `left out: read as "${FIRST_VERSION}"`);
  const { schemaVersion = FIRST_VERSION } = raw;
  const isNewer = isNewerMajor(schemaVersion);
  if (!isNewer.ok) return isNewer;
  const migrated = migrate({ ...raw, schemaVersion }, migrations);
  if (!migrated.ok) return migrated;
  const valid = validateIncident(fillMissing(migrated.value, text, note), note);
  if (valid.ok) {
    return ok({ incident: repairIncident(valid.value, note), repairs, isReadOnly: isNewer.value });
  }
  return isNewer.value ? err(tooNew(schemaVersion, valid.error)) : valid;
}

/** Left by a merge or an edit by hand: JSON allows it, and every program reads the last without a word. */
function lastIsRead({ place, where }: RepeatedName): Repair {
  return { place, message: `stands more than once (${where.join('; ')}): the last is read` };
}

function isNewerMajor(schemaVersion: unknown): Result<boolean, AppError> {
  const version = parseFormatVersion(schemaVersion);
  const current = parseFormatVersion(SCHEMA_VERSION);
  if (version !== null) return ok(current !== null && version.major > current.major);
  const reason = `expected a version such as "1.0", found ${describeValue(schemaVersion)}`;
  return err(appError('file-invalid', { place: 'schemaVersion', reason }));
}

function tooNew(schemaVersion: unknown, { place, reason }: AppError): AppError {
  const version = `its format is ${schemaVersion}, this Debrief reads ${SCHEMA_VERSION}`;
  return appError('file-too-new', {
    ...(place === undefined ? {} : { place }),
    reason: reason === undefined ? version : `${version}; ${reason}`,
  });
}
