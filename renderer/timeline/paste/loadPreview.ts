import type { PastePreviewForm } from '#renderer/timeline/paste/PastePreviewForm.tsx';

type Preview = typeof PastePreviewForm;

let loaded: Preview | null = null;

/** The preview, when it has been loaded. */
export function loadedPreview(): Preview | null {
  return loaded;
}

/**
 * Loads the preview and the importer, which the window does without until a timeline is shown. Asked
 * for when one is, so that a paste does not wait.
 */
export async function loadPreview(): Promise<Preview> {
  loaded ??= (await import('#renderer/timeline/paste/PastePreviewForm.tsx')).PastePreviewForm;
  return loaded;
}
