/**
 * Text in fields that is not in the incident yet: half a line, a time that Debrief does not understand, an unfinished
 * form. Each text is stored under the key of its field (`fieldKey`). An empty one was emptied by hand.
 */
export type Drafts = Readonly<Record<string, string>>;

export const NO_DRAFTS: Drafts = {};

const FORM = 'form:';

/** The key of a form that belongs to no incident, such as the one that makes a new one. */
export function formKey(form: 'new' | 'newDecided' | 'decision' | 'whenToWrite'): string {
  return `${FORM}${form}`;
}

/** Whether a draft belongs to no incident. */
export function isOfNoIncident(key: string): boolean {
  return key.startsWith(FORM);
}

/** The same drafts with another text in one field; null: nothing stands there. */
export function withDraft(drafts: Drafts, key: string, text: string | null): Drafts {
  if ((drafts[key] ?? null) === text) return drafts;
  if (text !== null) return { ...drafts, [key]: text };
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}

/** Whether a draft is a form's own, or that of a field in it. */
function isOfForm(key: string, form: string): boolean {
  return key === form || key.startsWith(`${form}:`);
}

/** Whether something stands in a form, or in a field of a thing such as `timeline:<id>`. */
export function isDraftOf(drafts: Drafts, form: string): boolean {
  return Object.keys(drafts).some((key) => isOfForm(key, form) && drafts[key]?.trim() !== '');
}

/** The same drafts without a form: its own text and that of the fields in it. */
export function withoutForm(drafts: Drafts, form: string): Drafts {
  const entries = Object.entries(drafts);
  const others = entries.filter(([key]) => !isOfForm(key, form));
  return others.length === entries.length ? drafts : Object.fromEntries(others);
}

/** The drafts that are worth writing to the disk. A field that was emptied holds no words. */
export function draftsToKeep(drafts: Drafts): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([, text]) => text.trim() !== ''));
}
