import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { addAliases, editAlias, removeAlias } from '#shared/aliases/aliasEdits.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { Patch } from '#shared/domain/incident/applyPatch.ts';
import type { Alias } from '#shared/domain/incident/publication.ts';

interface AliasEdits {
  /** Adds a line to be filled in, and goes there; goes to the one that is there already. */
  addEmpty(): void;
  add(aliases: readonly Alias[]): void;
  /** Lines are counted from 0. */
  change(at: number, patch: Patch<Alias>): void;
  remove(at: number): void;
}

/** The edits of the table of aliases, each an undo step; typing in one field is one. */
export function useAliasEdits(): AliasEdits {
  const edit = useEdit();
  const store = useAppStoreApi();
  const add = (aliases: readonly Alias[]) => {
    const label = aliases.length === 1 ? 'Add alias' : 'Add aliases';
    edit({ label, apply: (incident) => addAliases(incident, aliases) });
  };
  return {
    add,
    addEmpty: () => {
      add([{ name: '', alias: '' }]);
      const at = store.getState().incident?.publication.aliases.findIndex(({ name }) => name.trim() === '');
      if (at !== undefined && at >= 0)
        store.getState().goTo('publish', fieldKey('publish', `${at}`, 'aliasName'));
    },
    change: (at, patch) =>
      edit({
        label: 'Edit alias',
        burst: `alias ${at} ${Object.keys(patch).join()}`,
        apply: (incident) => editAlias(incident, at, patch),
      }),
    remove: (at) => edit({ label: 'Remove alias', apply: (incident) => removeAlias(incident, at) }),
  };
}
