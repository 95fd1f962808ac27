/** A format version in its two parts. */
export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}

/** Reads `1.0`; null for anything else, including numbers and versions before 1.0, which never existed. */
export function parseFormatVersion(value: unknown): FormatVersion | null {
  const match = typeof value === 'string' ? /^([1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(value) : null;
  return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) };
}
