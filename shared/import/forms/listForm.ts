import type { LeftOutReason } from '#shared/import/draft/importDraft.ts';
import { recordDraft, type SourceFacts, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { type JsonObject, shareOf } from '#shared/import/source/jsonShape.ts';

/** What tells a form that is a list of objects in JSON. */
interface ListForm {
  /** What a source of this form is: `Alerts of Alertmanager`. */
  readonly is: string;
  readonly unit: LeftOutReason;
  /** The objects of a source; empty where there are none such. */
  readonly list: (json: unknown) => readonly JsonObject[];
  /** Whether an object is one of those that only this form has. */
  readonly isOne: (object: JsonObject) => boolean;
  readonly recordOf: (object: JsonObject, index: number, all: readonly JsonObject[]) => SourceRecord;
  /** What the source says besides its list. */
  readonly facts?: (
    json: unknown,
    context: ImportContext,
    list: readonly JsonObject[],
  ) => Partial<SourceFacts>;
}

/** Most objects of a list must be such as only this form has; a few may be of a newer kind. */
const MOST = 0.8;

/** A form in which the source is a list of objects, each a record. */
export function listForm({ is, unit, list, isOne, recordOf, facts }: ListForm): ImportForm {
  const listOf = ({ json }: ImportSource) => (json === undefined ? [] : list(json));
  return {
    sniff: (source) => (shareOf(listOf(source), isOne) >= MOST ? 0.9 : 0),
    read: (source, context) => {
      const objects = listOf(source);
      const records = objects.map((object, index) => recordOf(object, index, objects));
      return recordDraft({ is, unit, ...facts?.(source.json, context, objects) }, records, context);
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

/** Plain text of what a tool shows as HTML or Markdown. */
export function withoutTags(text: string): string {
  return text
    .replace(/<br\s?\/?>|<\/(?:p|li|div)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
