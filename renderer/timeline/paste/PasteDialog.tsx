import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

/** The preview of the events in a text that is being pasted. */
export function PasteDialog({ text }: { readonly text: string }) {
  const store = useAppStoreApi();
  return (
    <Dialog title="Paste into the timeline" size="large" onClose={() => store.getState().closeDialog()}>
      <pre>{text}</pre>
    </Dialog>
  );
}
