import type { Dialog, SaveDialogOptions } from 'electron';
import { strict } from '#build/chromium-host/strict.ts';
import { answerTo, typedName } from '#build/chromium-host/system/saveDialog.ts';

/** What a dialog's options say first; enough to know which one was meant. */
interface Asked {
  readonly title?: string;
  readonly message?: string;
  readonly cancelId?: number;
  readonly buttons?: readonly string[];
}

/**
 * Electron's dialogs. The host has none of its own: a test replaces these functions with its answers, or says what is
 * typed into save dialogs. Without an answer each behaves as cancelled and says so in one line on stderr.
 */
export const dialog = strict<Dialog>('dialog', {
  showOpenDialog: async (...args: readonly object[]) => {
    cancelled('showOpenDialog', args);
    return { canceled: true, filePaths: [] };
  },
  showSaveDialog: async (...args: readonly object[]) => {
    const typed = typedName();
    if (typed) return answerTo(typed, (args.at(-1) ?? {}) as SaveDialogOptions); // After the window, if one is given.
    if (typed === undefined) cancelled('showSaveDialog', args);
    return { canceled: true, filePath: '' };
  },
  showMessageBox: async (...args: readonly object[]) => {
    const { cancelId, buttons } = cancelled('showMessageBox', args);
    return { response: cancelId ?? cancelButton(buttons ?? []), checkboxChecked: false };
  },
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
});

function cancelled(name: string, args: readonly object[]): Asked {
  const options: Asked = args.at(-1) ?? {};
  console.error(`The Chromium host cancels dialog.${name}: ${options.message ?? options.title ?? ''}`);
  return options;
}

/** As Electron finds it when none is named. */
function cancelButton(buttons: readonly string[]): number {
  return Math.max(
    0,
    buttons.findIndex((button) => /^(cancel|no)$/i.test(button)),
  );
}
