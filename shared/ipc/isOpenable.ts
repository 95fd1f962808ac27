/**
 * The kinds of files that are shown when the system opens them, by the end of their names. Others, such as scripts, may
 * be run instead, and a person can save an export under any name.
 */
const SHOWN = /\.(?:md|markdown|txt|pdf|html|json|csv|ics|png|svg)$/i;

/** Whether a written file may be opened from here; every one may be shown in its folder. */
export function isOpenable(path: string): boolean {
  return SHOWN.test(path);
}
