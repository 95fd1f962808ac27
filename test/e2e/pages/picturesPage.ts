import type { Locator, Page } from '@playwright/test';

/** The pictures at events and answers, and the one that is open large. */
export function picturesPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Picture', exact: true });
  return {
    dialog,
    large: dialog.getByRole('img'),
    caption: dialog.getByRole('textbox', { name: 'Caption' }),
    whatItShows: dialog.getByRole('textbox', { name: 'What it shows' }),
    whoMaySee: dialog.getByRole('combobox', { name: 'Who may see it' }),
    done: dialog.getByRole('button', { name: 'Done' }),
    /** Where more are added, and files may be dropped. */
    add: page.getByRole('button', { name: 'Add pictures or files…' }),
    /** Those that show this, or all of them, also where their file is gone. */
    small: (alt?: string) => {
      const all = page.getByRole('button', { name: /^Open picture: / });
      return alt === undefined ? all : all.filter({ has: page.getByAltText(alt) });
    },
    /** Pastes or drops a file where this element is, as another program hands it over. */
    bring: (
      way: 'paste' | 'drop',
      file: { readonly bytes: Uint8Array; readonly name: string; readonly type: string },
      at: Locator,
    ) =>
      at.evaluate(
        (element, { base64, name, type, isPaste }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], name, { type }));
          const init = { bubbles: true, cancelable: true };
          element.dispatchEvent(
            isPaste
              ? new ClipboardEvent('paste', { ...init, clipboardData: data })
              : new DragEvent('drop', { ...init, dataTransfer: data }),
          );
        },
        {
          base64: Buffer.from(file.bytes).toString('base64'),
          name: file.name,
          type: file.type,
          isPaste: way === 'paste',
        },
      ),
  };
}
