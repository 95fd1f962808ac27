/** Says of each part of a form whether a kept value may stand in it. */
export type FormGuards<Form> = { readonly [Part in keyof Form]-?: (value: unknown) => value is Form[Part] };

/** What a form holds beyond what it began with, as text; null when nothing was changed. */
export function changedParts<Form extends object>(first: Form, value: Form): string | null {
  const before = new Map(Object.entries(first).map(([part, content]) => [part, JSON.stringify(content)]));
  const changed = Object.entries(value).filter(
    ([part, content]) => JSON.stringify(content) !== before.get(part),
  );
  return changed.length === 0 ? null : JSON.stringify(Object.fromEntries(changed));
}

/** The form with what was kept of it. A part that may not stand in it, or a text that is no form, is left out. */
export function formWith<Form extends object>(
  first: Form,
  kept: string | null,
  guards: FormGuards<Form>,
): Form {
  const parts = kept === null ? {} : partsIn(kept);
  const isAllowed = ([part, content]: [string, unknown]) =>
    Object.hasOwn(guards, part) && guards[part as keyof Form](content); // Just looked up among its own parts.
  return { ...first, ...Object.fromEntries(Object.entries(parts).filter(isAllowed)) };
}

function partsIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {}; // A kept text that is no form any more: the form is begun as if it were not there.
  }
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isYesOrNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isNumberOrNothing(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

/** Whether a value is one of a few words. */
export function isOneOf<Word extends string>(words: readonly Word[]): (value: unknown) => value is Word {
  return (value): value is Word => words.some((word) => word === value);
}

/** Whether a value is a list of what the guard lets through. */
export function isListOf<Item>(
  isItem: (value: unknown) => value is Item,
): (value: unknown) => value is readonly Item[] {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(isItem);
}
