import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';

/** The title of an event or an action whose words were only characters that nobody sees: each has one in a file. */
const UNSEEN = 'Nothing that can be seen';

/** The draft without hidden controls, however the source wrote them. */
export function withoutHiddenTexts(draft: ImportDraft): ImportDraft {
  const shownDraft = withTexts(draft, withoutHiddenControls);
  if (shownDraft === draft) return draft;
  return {
    ...shownDraft,
    events: shownDraft.events.map((event) =>
      event.title.trim() === '' ? { ...event, title: UNSEEN } : event,
    ),
    actions: shownDraft.actions.map((action) =>
      action.value.title.trim() === '' ? { ...action, value: { ...action.value, title: UNSEEN } } : action,
    ),
  };
}

/** Plain data with each text in it changed, however deep it lies; what does not change stays the same object. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  return changedIn(value, change) as T; // A text becomes a text, and nothing else changes.
}

function changedIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const changed = entries.map(([name, part]) => [name, changedIn(part, change)] as const);
  if (changed.every(([, part], index) => part === entries[index]?.[1])) return value;
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}
