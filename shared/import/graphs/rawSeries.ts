import type { SignalLimit } from '#shared/domain/incident/signal.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/** One line of a graph as a tool wrote it: as many values as times, in the order of the source. */
export interface RawSeries {
  readonly name: string;
  /** Empty where the source names none. */
  readonly unit: string;
  /** As written; numbers count since the epoch, in whatever unit. */
  readonly times: readonly (string | number)[];
  /** What the column of times is called: it may name a zone. Absent: nothing does. */
  readonly timeName?: string;
  /** Null: nothing was measured then. */
  readonly values: readonly (number | null)[];
  /** How a value was read that could be another, as a sentence. Absent or empty: none could. */
  readonly readAs?: string;
  /** The line that its dashboard draws, where somebody set one. Absent: none. */
  readonly limit?: SignalLimit;
  /** What stood in place of values and is left out. Absent: nothing. */
  readonly words?: readonly string[];
}

/** A form in which tools give what they measured. To add one, write its file and list it in `signalForms.ts`. */
export interface SignalForm {
  /** What it is, for a person: `Prometheus range`. */
  readonly is: string;
  /** The lines in a source; null where it is another form. It never throws, whatever stands in the source. */
  readonly read: (source: ImportSource) => readonly RawSeries[] | null;
}

/** A number of JSON, which some tools write as text; null for what is none, such as `NaN`. */
export function measuredNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** `errors job=api`: a name with those labels that tell it from the others. */
export function labelledName(
  name: string,
  labels: Readonly<Record<string, unknown>>,
  others: readonly Readonly<Record<string, unknown>>[],
): string {
  const telling = Object.entries(labels).filter(
    ([key, value]) => key !== '__name__' && others.some((other) => other[key] !== value),
  );
  return [name, ...telling.map(([key, value]) => `${key}=${String(value)}`)].join(' ').trim();
}
