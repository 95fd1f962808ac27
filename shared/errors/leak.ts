import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';

/** What makes a string private. */
export const LEAK_KINDS = [
  'name',
  'email',
  'phone',
  'host',
  'link',
  'ticket',
  'identifier',
  'key',
  'text',
] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** A private string that an export would have carried out. */
export interface Leak {
  readonly kind: LeakKind;
  /** As the incident has it; of a text the whole, of which a part may have been found. */
  readonly words: string;
  /** Where in the export it stands, for people: `the text of page 2, the file name`. */
  readonly where: string;
  /** It, and what stands around it there, on one line. */
  readonly excerpt: string;
  /** Where in the excerpt it begins and ends, in UTF-16 units. */
  readonly span: readonly [start: number, end: number];
  /** Where it is at home in the incident. */
  readonly home: DeskSpot;
  /** The field for the public that says it; absent where no such field does. */
  readonly source?: DeskSpot;
}
