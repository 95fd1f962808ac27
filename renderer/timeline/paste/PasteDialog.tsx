import { useEffect, useState } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { loadedPreview, loadPreview } from '#renderer/timeline/paste/loadPreview.ts';

/** The preview of the events in a text that is being pasted; it needs an open incident. */
export function PasteDialog({ text }: { readonly text: string }) {
  const isOpen = useAppStore(({ incident }) => incident !== null);
  const [Preview, setPreview] = useState(loadedPreview);
  useEffect(() => {
    if (Preview === null) void loadPreview().then((component) => setPreview(() => component));
  }, [Preview]);
  return isOpen && Preview !== null ? <Preview given={text} /> : null;
}
