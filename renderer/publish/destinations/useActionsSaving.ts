import { saveFile } from '#renderer/commands/saveFile.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { SavedFile } from '#shared/ipc/payloads.ts';
import type { ActionTarget } from '#shared/publication/actions/actionForms.ts';
import { actionsFile, actionsFileName } from '#shared/publication/actions/actionsFile.ts';

const KINDS: Record<ActionTarget, SavedFile['kind']> = {
  jira: 'csv',
  github: 'sh',
  linear: 'csv',
  ics: 'ics',
};

/** Saves the actions in the form that a tracker or a calendar takes. */
export function useActionsSaving(): (target: ActionTarget) => Promise<void> {
  const store = useAppStoreApi();
  const { api, now } = useStoreDeps();
  return async (target) => {
    const { incident, file } = store.getState();
    if (incident === null || file === null) return;
    await saveFile(store, api, {
      handle: file.handle,
      kind: KINDS[target],
      name: actionsFileName(incident, target),
      content: actionsFile(incident, target, now()),
    });
  };
}
