/** What a section of a document is to an incident; `elsewhere`: a known part for which an incident has no place. */
export type NamedPart =
  | 'summary'
  | 'timeline'
  | 'impact'
  | 'rootCause'
  | 'contributingFactors'
  | 'wentWell'
  | 'wentPoorly'
  | 'gotLucky'
  | 'lessons'
  | 'actions'
  | 'severity'
  | 'status'
  | 'people'
  | 'date'
  | 'elsewhere';

/** What the columns of tables hold, of events and of actions. */
export type NamedColumn =
  | 'time'
  | 'day'
  | 'event'
  | 'who'
  | 'source'
  | 'action'
  | 'owner'
  | 'due'
  | 'state'
  | 'priority';

/**
 * The names that reports in a language use, each the source of a pattern for a whole name in small letters without marks.
 * Another language is another of these.
 */
export interface LanguageWords {
  readonly parts: Readonly<Record<NamedPart, string>>;
  readonly columns: Readonly<Record<NamedColumn, string>>;
}
