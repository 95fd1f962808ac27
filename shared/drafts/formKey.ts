/** A form in which something can stand that is not in the incident yet. It is the key of the form's own draft. */
export type FormKey = string;

const OF_NO_INCIDENT = 'form';

/** The key of a form that belongs to no incident, such as the one that makes a new one. */
export function formKey(
  form:
    | 'new'
    | 'newDecided'
    | 'newBrought'
    | 'decision'
    | 'whenToWrite'
    | 'changeAction'
    | 'createLike'
    | 'renameIncident'
    | 'keepListView',
): FormKey {
  return formField(OF_NO_INCIDENT, form);
}

/** Title, severity and the like of the open incident. */
export const DETAILS_FORM: FormKey = 'details';
/** The preview of pasted events. */
export const PASTE_FORM: FormKey = 'paste';
/** The forms of one thing each: the key of one is that of a field in them, by the thing's id. */
export const MOVE_FORM: FormKey = 'move';
export const SPLIT_FORM: FormKey = 'split';
export const ACTOR_FORM: FormKey = 'actor';
export const RENAME_FORM: FormKey = 'rename';
export const DISMISS_FORM: FormKey = 'dismiss';
/** The graphs that are about to be taken in. */
export const GRAPHS_FORM: FormKey = 'graphs';

/** The key of a field in a form, or of the form of one thing among those of its kind. */
export function formField(form: FormKey, field: string): FormKey {
  return `${form}:${field}`;
}

/** Whether a draft belongs to no incident. */
export function isOfNoIncident(key: string): boolean {
  return key.startsWith(formField(OF_NO_INCIDENT, ''));
}

/** Whether a key is a form's own, or that of a field in it. */
export function isOfForm(key: string, form: FormKey): boolean {
  return key === form || key.startsWith(formField(form, ''));
}
