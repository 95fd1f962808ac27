import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/**
 * One form in which people have an incident. To add one, write its file and list it in `forms.ts`. A form never throws,
 * whatever stands in the source.
 */
export interface ImportForm {
  /**
   * How surely the source has this form, by its content: 0 not at all, 1 without doubt. The surest form reads it; of
   * two that are equally sure, the first in the list.
   */
  readonly sniff: (source: ImportSource) => number;
  readonly read: (source: ImportSource, context: ImportContext) => ImportDraft;
}
