import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isOpen } from '#renderer/store/selectors.ts';

/** The preview and the importer, which the window does without until a timeline is shown. */
export const PREVIEW = loadedLater(
  'The preview of what is pasted',
  () =>
    import('#renderer/timeline/paste/PastePreviewForm.tsx').then(({ PastePreviewForm }) => PastePreviewForm),
  DialogFailed,
);

/** The preview of the events in a text that is being pasted; it needs an open incident. */
export function PasteDialog({ text }: { readonly text: string }) {
  const hasIncident = useAppStore(isOpen);
  return hasIncident ? <PREVIEW.Part given={text} /> : null;
}
