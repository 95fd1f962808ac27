import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isOpen } from '#renderer/store/selectors.ts';
import type { DroppedOnEvent } from '#renderer/store/slices/uiState.ts';
import type { NamedText } from '#shared/import/several/severalText.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';

/** The preview and the importer, which the window does without until a timeline is shown. */
export const PREVIEW = loadedLater(
  'The preview of what is pasted',
  () =>
    import('#renderer/timeline/paste/PastePreviewForm.tsx').then(({ PastePreviewForm }) => PastePreviewForm),
  DialogFailed,
);

interface PasteDialogProps {
  readonly text: string;
  /** Of the file that it comes from; empty where it was pasted. */
  readonly fileName: string;
  readonly dayOfFile: CalendarDay | null;
  /** It was dropped on this event, where it can be kept as it is instead. */
  readonly droppedOn: DroppedOnEvent | undefined;
  /** Somebody said so: its values are not offered as graphs. */
  readonly areEvents: boolean;
  /** What each of the next incidents begins with, once this one has its own. */
  readonly next: readonly NamedText[];
}

/** The preview of the events in a text that is being pasted; it needs an open incident. */
export function PasteDialog({ text, ...props }: PasteDialogProps) {
  const hasIncident = useAppStore(isOpen);
  return hasIncident ? <PREVIEW.Part given={text} {...props} /> : null;
}
