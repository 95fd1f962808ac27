import type { RuntimeLink } from '#test/e2e/support/runtimeLink.ts';

/** What a person would answer; null is Cancel. */
export interface DialogAnswers {
  /** The chosen files or folders. */
  readonly open: readonly string[] | null;
  /** The file to save to. */
  readonly save: string | null;
  /** The label of the button to press. */
  readonly message: string;
}

/** Replaces the dialogs of one kind in the main process by their answer; the same code on both runtimes. */
export async function answerDialogs<Kind extends keyof DialogAnswers>(
  { evaluate }: Pick<RuntimeLink, 'evaluate'>,
  kind: Kind,
  answer: DialogAnswers[Kind],
): Promise<void> {
  await evaluate(
    ({ dialog }, given) => {
      const { open, save, message } = given;
      if (open !== undefined) {
        dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: [...(open ?? [])] });
      }
      if (save !== undefined) {
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
    { [kind]: answer } as Partial<DialogAnswers>, // One member, of the kind's own type.
  );
}
