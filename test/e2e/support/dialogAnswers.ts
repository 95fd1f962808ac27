import type { RuntimeLink } from '#test/e2e/support/runtimeLink.ts';

/** What a person would answer; null is Cancel. */
export interface DialogAnswers {
  /** The chosen files or folders. */
  readonly open: readonly string[] | null;
  /** The name that is typed to save under; a file that is there is replaced if the system asks. */
  readonly save: string | null;
  /** The label of the button to press. */
  readonly message: string;
}

/**
 * Replaces the dialogs of one kind in the main process by their answer. The Chromium host's save dialog is typed into
 * instead: it makes of the name what the desktop does.
 */
export async function answerDialogs<Kind extends keyof DialogAnswers>(
  { evaluate, runtime }: Pick<RuntimeLink, 'evaluate' | 'runtime'>,
  kind: Kind,
  answer: DialogAnswers[Kind],
): Promise<void> {
  await evaluate(
    ({ dialog }, given) => {
      const { open, save, message, isTyped } = given;
      if (open !== undefined) {
        dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: [...(open ?? [])] });
      }
      if (save !== undefined && isTyped) {
        const typed = save === null ? null : { path: save, isReplaced: true };
        Object.assign(globalThis, { [Symbol.for('debrief.host.typedName')]: typed });
      } else if (save !== undefined) {
        dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' });
      }
      if (message !== undefined) {
        dialog.showMessageBox = async (...asked: readonly object[]) => {
          const options: { readonly buttons?: readonly string[] } = asked.at(-1) ?? {};
          const buttons = options.buttons ?? [];
          const response = buttons.indexOf(message);
          if (response < 0)
            throw new Error(`The dialog has no button '${message}', only ${buttons.join(', ')}`);
          return { response, checkboxChecked: false };
        };
      }
    },
    // One member, of the kind's own type.
    { [kind]: answer, isTyped: runtime === 'chromium' } as Partial<DialogAnswers> & {
      readonly isTyped: boolean;
    },
  );
}
