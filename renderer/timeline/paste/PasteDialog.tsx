import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { PastePreviewForm } from '#renderer/timeline/paste/PastePreviewForm.tsx';

/** The preview of the events in a text that is being pasted; it needs an open incident. */
export function PasteDialog({ text }: { readonly text: string }) {
  const isOpen = useAppStore(({ incident }) => incident !== null);
  return isOpen ? <PastePreviewForm given={text} /> : null;
}
