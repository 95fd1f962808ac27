import { draftParts } from '#shared/import/draft/draftParts.ts';
import type { FormId, ImportDraft } from '#shared/import/draft/importDraft.ts';

/** What people write about one incident, rather than what a tool or a chat tells of it. */
const WRITTEN: ReadonlySet<FormId> = new Set(['debrief', 'document', 'html', 'packed']);

/** Whether a draft is an incident by itself: it has a title of its own, and two sections or one beside its timeline. */
export function isWholeIncident(draft: ImportDraft): boolean {
  if (draft.title === null || !WRITTEN.has(draft.form)) return false;
  const sections = new Set(draftParts(draft).map(({ section }) => section));
  return sections.size + (draft.events.length > 0 ? 1 : 0) > 1;
}
