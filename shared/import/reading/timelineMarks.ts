import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { WrittenDate, WrittenTime } from '#shared/time/writtenTime.ts';

/** One entry as it stands in the text: its time as written, its words, its lines. */
export interface FoundEntry {
  readonly time: WrittenTime;
  readonly title: string;
  readonly detail: string;
  readonly actor: string | null;
  /** The platform marked the actor as a program. Absent: its name decides. */
  readonly isTool?: boolean;
  /** Where it can be seen, as a column says it. */
  readonly source?: string;
  /** A sentence tells it, in a document that names no timeline. */
  readonly isTold?: true;
  readonly from: number;
  readonly to: number;
}

/** What was found in a text, in its order; a day holds for the entries after it. */
export type TimelineMark =
  /** `isPost`: of a chat, which writes days as they were seen from the day on which it was copied. */
  | { readonly kind: 'entry'; readonly entry: FoundEntry; readonly isPost?: true }
  /** `isStated`: of all events unless they say otherwise, rather than a heading above some. */
  | { readonly kind: 'day'; readonly date: WrittenDate; readonly isStated: boolean; readonly line: number }
  /** `Day 2`: of the days of the text; `isDated`: its date stands beside it, as the mark before. */
  | {
      readonly kind: 'numbered-day';
      readonly number: number;
      readonly isDated: boolean;
      readonly line: number;
    }
  /** A year without a day, as in the heading `September 2022`. */
  | { readonly kind: 'year'; readonly year: number; readonly line: number }
  /** Another timeline of the same document begins. */
  | { readonly kind: 'part' };

/** The marks of some lines, and the lines that are part of none. */
export interface CollectedMarks {
  readonly marks: readonly TimelineMark[];
  readonly notUnderstood: readonly ScannedLine[];
  /** 1-based line numbers, ascending. */
  readonly structureLines: readonly number[];
  /** Rows left over from a template, such as `HH:mm | Short event description`. */
  readonly templateLines: readonly ScannedLine[];
}
