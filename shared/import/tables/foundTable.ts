import type { CountedNoun, FormId } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import type { ColumnGuess } from '#shared/import/tables/columnUse.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import type { TableHead } from '#shared/settings/tableColumns.ts';

/** A table in a source, before it is settled what its columns hold. */
export interface FoundTable extends TableHead {
  readonly form: FormId;
  /** What it is: `JSON of a tool`. */
  readonly is: string;
  readonly unit: CountedNoun;
  readonly source: readonly string[];
  /** What tells what the columns hold: their names, in JSON only the last word of each; empty for a table without a head. */
  readonly head: readonly string[];
  readonly headLines: LineRange | null;
  readonly rows: readonly SeparatedRow[];
  readonly guess: ColumnGuess;
}

/** Whether events can be made of it as it is guessed: it has times that can be read, and words. */
export function isWhole({ guess }: FoundTable): boolean {
  return guess.isTimeRead && guess.use.words !== null;
}
