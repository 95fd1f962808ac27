/** A language hint that somebody looked at and let stand. */
export interface DismissedHint {
  /** The hint's rule, such as `should-have`. */
  readonly rule: string;
  /** The words it was about; absent: the rule is dismissed in all of this incident. */
  readonly excerpt?: string;
  /** The event, cause, action or item the words stand in; absent for texts of the incident itself. */
  readonly id?: string;
}
