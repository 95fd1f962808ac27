import type { CountedNoun, FormId } from '#shared/import/draft/importDraft.ts';
import { recordDraft, type SourceFacts, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { type JsonObject, shareOf } from '#shared/import/source/jsonShape.ts';

/** What tells a form that is a list of objects in JSON. */
interface ListForm {
  readonly form: FormId;
  /** What a source of it is: `Alerts of Alertmanager`. */
  readonly is: string;
  readonly unit: CountedNoun;
  /** The objects of a source; empty where there are none such. */
  readonly list: (json: unknown) => readonly JsonObject[];
  /** Whether an object is one of those that only this form has. */
  readonly isOne: (object: JsonObject) => boolean;
  /** Each object can be an incident of its own, of which a person may choose one; else all are read. */
  readonly isApart?: boolean;
  readonly recordOf: (object: JsonObject, index: number, all: readonly JsonObject[]) => SourceRecord;
  /** What the source says besides its list. */
  readonly facts?: (
    json: unknown,
    context: ImportContext,
    list: readonly JsonObject[],
  ) => Partial<SourceFacts>;
}

const NOT_CHOSEN: CountedNoun = {
  one: 'incident beside the chosen one',
  many: 'incidents beside the chosen one',
};

/** Most objects of a list must be such as only this form has; a few may be of a newer kind. */
const MOST = 0.8;

/** A form in which the source is a list of objects, each a record. */
export function listForm({ form, is, unit, list, isOne, isApart, recordOf, facts }: ListForm): ImportForm {
  const listOf = ({ json }: ImportSource) => (json === undefined ? [] : list(json));
  return {
    sniff: (source) => (shareOf(listOf(source), isOne) >= MOST ? 0.9 : 0),
    read: (source, context) => {
      const objects = listOf(source);
      const chosen =
        isApart === true && context.incident !== undefined ? objects[context.incident] : undefined;
      const records = objects.map((object, index): SourceRecord => {
        const record = recordOf(object, index, objects);
        return chosen === undefined || object === chosen ? record : { ...record, leftOut: NOT_CHOSEN };
      });
      const told = chosen === undefined ? objects : [chosen];
      return recordDraft({ form, is, unit, ...facts?.(source.json, context, told) }, records, context);
    },
  };
}

/** The fields that have a text; a field of an event without one is left away. */
export function present<Field extends string>(
  fields: Readonly<Record<Field, string | null>>,
): Partial<Record<Field, string>> {
  const entries = Object.entries<string | null>(fields).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(entries) as Partial<Record<Field, string>>; // Only what was null is missing.
}
