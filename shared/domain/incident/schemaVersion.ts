/**
 * The format this version writes, as `major.minor`. A change that older versions can ignore raises the
 * minor, one that they would misread raises the major; each raise has its step in shared/format/migrations.ts.
 */
export const SCHEMA_VERSION = '1.4';
