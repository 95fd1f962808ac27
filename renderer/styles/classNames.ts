/** Joins the class names that apply. CSS modules type a missing class as undefined, so that is allowed. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
