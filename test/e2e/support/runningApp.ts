import { answerDialogs, type DialogAnswers } from '#test/e2e/support/dialogAnswers.ts';
import type { EndedLaunch, RuntimeLink } from '#test/e2e/support/runtimeLink.ts';

/** The app as a test sees it, the same on both runtimes. */
export interface RunningApp extends RuntimeLink {
  /** Clicks an enabled item of the menu bar; fails on one that is disabled or not there. */
  readonly clickMenuItem: (id: string) => Promise<void>;
  /** Answers all dialogs of a kind from now on, until another answer is given. */
  readonly answerDialog: <Kind extends keyof DialogAnswers>(
    kind: Kind,
    answer: DialogAnswers[Kind],
  ) => Promise<void>;
  /** The addresses that the app has given to the system's browser, oldest first. */
  readonly openedExternally: () => Promise<readonly string[]>;
  readonly forgetOpenedExternally: () => Promise<void>;
  /** Quits as the menu's Quit does, and waits; returns the exit code. */
  readonly close: () => Promise<number | null>;
  /** Launches the app again with the same user data and waits until that launch has ended. */
  readonly secondLaunch: (args?: readonly string[]) => Promise<EndedLaunch>;
}

const OPENED = 'debriefTestOpenedExternally';

/** Builds the test's view of an app on what its runtime offers. */
export async function createRunningApp(
  link: RuntimeLink,
  secondLaunch: (args: readonly string[]) => Promise<EndedLaunch>,
): Promise<RunningApp> {
  await link.evaluate(({ shell }, name) => {
    const opened: string[] = [];
    Object.assign(globalThis, { [name]: opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  }, OPENED);
  return {
    ...link,
    clickMenuItem: (id) =>
      link.evaluate(({ Menu }, wanted) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
        if (!item) throw new Error(`The menu bar has no item '${wanted}'`);
        if (!item.enabled) throw new Error(`The menu item '${wanted}' is disabled`);
        item.click();
      }, id),
    answerDialog: (kind, answer) => answerDialogs(link, kind, answer),
    openedExternally: () =>
      link.evaluate((_electron, name) => Reflect.get(globalThis, name) as readonly string[], OPENED),
    forgetOpenedExternally: () =>
      link.evaluate((_electron, name) => {
        Reflect.get(globalThis, name).length = 0;
      }, OPENED),
    close: async () => {
      // The app may end before it has answered.
      await link.evaluate(({ app }) => app.quit(), undefined).catch(() => {});
      return link.exited;
    },
    secondLaunch: (args = []) => secondLaunch(args),
  };
}
