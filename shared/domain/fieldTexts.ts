import { byInputs, byObject } from '#shared/basics/memo.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { FIELD_LIST, type TextField } from '#shared/domain/incident/textFields.ts';
import type { TextPath } from '#shared/domain/incident/textPath.ts';

/** One field of the table. */
export interface NamedField extends TextField {
  readonly path: TextPath;
  /** By its name in the file, without what it belongs to. */
  readonly name: string;
}

/** Fields of one thing, or of each thing in one list, which stand together on the desk. */
export interface FieldGroup {
  /** The keys from the incident to the thing or the list. */
  readonly above: readonly string[];
  readonly fields: readonly NamedField[];
}

/** A thing that has texts: an event, an action, the meeting, the incident itself. */
export interface TextOwner {
  /** Its id, or its position where it has none, such as an alias; empty for what stands in no list. */
  readonly id: string;
  readonly value: object;
}

/** A text that somebody wrote, with the spot of the desk where it is edited. */
export interface WrittenText {
  readonly spot: DeskSpot;
  readonly text: string;
  /** For the facilitator alone: by its field, or because its thing is marked so. */
  readonly isPrivate: boolean;
}

/** The fields that a question is about, in the order of the desk. */
export function fieldGroups(isWanted: (field: TextField) => boolean): readonly FieldGroup[] {
  const groups: { above: readonly string[]; fields: NamedField[] }[] = [];
  for (const [path, field] of FIELD_LIST) {
    if (!isWanted(field)) continue;
    const above = path.split('.').slice(0, -1);
    const name = path.split('.').at(-1) ?? '';
    const last = groups.at(-1);
    if (last?.above.join('.') === above.join('.')) last.fields.push({ ...field, path, name });
    else groups.push({ above, fields: [{ ...field, path, name }] });
  }
  return groups;
}

/** The fields that Find looks into. */
export const SEARCHED_GROUPS = fieldGroups(({ isSearched }) => isSearched);

/** The things of an incident that have the fields of a group, in the order in which the incident has them. */
export function textOwners(incident: Incident, { above }: FieldGroup): readonly TextOwner[] {
  return ownersIn(incident, above, '');
}

function ownersIn(value: unknown, above: readonly string[], id: string): readonly TextOwner[] {
  if (Array.isArray(value)) {
    // Lists with tens of thousands of things are gone through at every edit, nearly always the last of the keys.
    return above.length === 0 && value.every(isObject)
      ? value.map((each, at) => ({ id: idOf(each) ?? `${at}`, value: each }))
      : value.flatMap((each, at) => ownersIn(each, above, idOf(each) ?? `${at}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const [key, ...rest] = above;
  return key === undefined ? [{ id, value }] : ownersIn(Reflect.get(value, key), rest, id);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;
}

/** The text of a field, of a list such as the tags all with commas between; empty where nothing is there. */
export function textIn({ value }: TextOwner, { name }: NamedField): string {
  const text: unknown = Reflect.get(value, name);
  if (Array.isArray(text)) return text.filter((each) => typeof each === 'string').join(', ');
  return typeof text === 'string' ? text : '';
}

/** The texts of these fields that are not empty, group by group, in the order in which the incident has them. */
export function writtenTexts(incident: Incident, groups: readonly FieldGroup[]): readonly WrittenText[] {
  return groups.flatMap((group) =>
    textOwners(incident, group).flatMap(({ id, value }) => textsOfGroup(group)(value)(id)),
  );
}

/** Kept with each thing: an edit changes one of thousands. */
const textsOfGroup = byObject((group: FieldGroup) =>
  byObject((value: object) =>
    byInputs((id: string) => group.fields.flatMap((field) => writtenText({ id, value }, field))),
  ),
);

function writtenText(owner: TextOwner, field: NamedField): readonly WrittenText[] {
  const { place, name, windowName = name, seenBy } = field;
  const text = textIn(owner, field);
  if (text === '') return [];
  const isPrivate = seenBy === 'facilitator' || Reflect.get(owner.value, 'visibility') === 'private';
  return [{ spot: { place, id: owner.id, field: windowName }, text, isPrivate }];
}

/** Whether any field of a thing is written: whether words would be lost with it. */
export function hasWords(list: 'actions' | 'impact', value: object): boolean {
  const groups = SEARCHED_GROUPS.filter(({ above }) => above.join('.') === list);
  return groups.some(({ fields }) => fields.some((field) => textIn({ id: '', value }, field) !== ''));
}
