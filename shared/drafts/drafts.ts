import { type DeskSpot, parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import { type FormKey, isOfForm } from '#shared/drafts/formKey.ts';

/**
 * Text in fields that is not in the incident yet: half a line, a time that Debrief does not understand, an unfinished
 * form. Each text is stored under the key of its field (`fieldKey`, or `formField` in a form). An empty one was emptied
 * by hand.
 */
export type Drafts = Readonly<Record<string, string>>;

export const NO_DRAFTS: Drafts = {};

/** The same drafts with another text in one field; null: nothing stands there. */
export function withDraft(drafts: Drafts, key: string, text: string | null): Drafts {
  if ((drafts[key] ?? null) === text) return drafts;
  if (text !== null) return { ...drafts, [key]: text };
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}

/** The texts in the fields of one thing, also those that were emptied. */
export function draftsOf(drafts: Drafts, thing: Pick<DeskSpot, 'place' | 'id'>): readonly string[] {
  return Object.entries(drafts).flatMap(([key, text]) => {
    const spot = parseFieldKey(key);
    return spot?.place === thing.place && spot.id === thing.id ? [text] : [];
  });
}

/** Whether something stands in a form. */
export function isDraftOf(drafts: Drafts, form: FormKey): boolean {
  return Object.keys(drafts).some((key) => isOfForm(key, form) && drafts[key]?.trim() !== '');
}

/** The same drafts without a form: its own text and that of the fields in it. */
export function withoutForm(drafts: Drafts, form: FormKey): Drafts {
  const entries = Object.entries(drafts);
  const others = entries.filter(([key]) => !isOfForm(key, form));
  return others.length === entries.length ? drafts : Object.fromEntries(others);
}

/** The drafts that are worth writing to the disk. A field that was emptied holds no words. */
export function draftsToKeep(drafts: Drafts): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([, text]) => text.trim() !== ''));
}
