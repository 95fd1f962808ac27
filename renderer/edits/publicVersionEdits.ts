import type { AppStore } from '#renderer/store/appStore.ts';
import { addAliases, editAlias, removeAlias } from '#shared/aliases/aliasEdits.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Alias, PublicText } from '#shared/domain/incident/publication.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';
import { type PublicCandidate, setPublic } from '#shared/publication/publicVersion/publicCandidates.ts';
import type { StatusPageProvider } from '#shared/publication/statusPage/statusPageSteps.ts';

export interface PublicVersionEdits {
  /** An empty text is none. */
  setText(part: PublicText, text: string): void;
  /** Puts a draft in the place of what stands there, as an undo step of its own. */
  draft(part: PublicText, text: string): void;
  /** Says whether one thing goes outside. */
  setPublic(thing: PublicCandidate, isWanted: boolean): void;
  setStatusPageUrl(url: string): void;
  chooseStatusPage(provider: StatusPageProvider): void;
  /** Adds a line to be filled in, and goes there; goes to the one that is there already. */
  addEmptyAlias(): void;
  addAliases(aliases: readonly Alias[], label?: string): void;
  /** Lines are counted from 0. */
  changeAlias(at: number, patch: Patch<Alias>): void;
  removeAlias(at: number): void;
}

/** The edits of the public version: its texts, what goes into it, its aliases, its status page. Each is an undo step; typing in one field is one. */
export function createPublicVersionEdits(store: AppStore): PublicVersionEdits {
  const { edit } = store.getState();
  const add = (aliases: readonly Alias[], label = aliases.length === 1 ? 'Add alias' : 'Add aliases') => {
    edit({ label, apply: (incident) => addAliases(incident, aliases) });
  };
  return {
    setText: (part, text) =>
      edit({
        label: 'Edit public text',
        burst: fieldKey(placeSpot('publish', part)),
        apply: (incident) => editPublication(incident, { [part]: text === '' ? undefined : text }),
      }),
    draft: (part, text) =>
      edit({ label: 'Draft public text', apply: (incident) => editPublication(incident, { [part]: text }) }),
    setPublic: (thing, isWanted) =>
      edit({
        label: isWanted ? 'Make public' : 'Keep internal',
        apply: (incident) => setPublic(incident, thing, isWanted),
      }),
    setStatusPageUrl: (url) =>
      edit({
        label: 'Edit status page',
        burst: fieldKey(placeSpot('publish', 'statusPageUrl')),
        apply: (incident) => editPublication(incident, { statusPageUrl: url === '' ? undefined : url }),
      }),
    chooseStatusPage: (provider) =>
      edit({
        label: 'Choose status page',
        apply: (incident) => editPublication(incident, { statusPageProvider: provider }),
      }),
    addAliases: add,
    addEmptyAlias: () => {
      add([{ name: '', alias: '' }]);
      const at = store.getState().incident?.publication.aliases.findIndex(({ name }) => name.trim() === '');
      if (at !== undefined && at >= 0)
        store.getState().goToSpot({ place: 'publish', id: `${at}`, field: 'aliasName' });
    },
    changeAlias: (at, patch) =>
      edit({
        label: 'Edit alias',
        burst: `alias ${at} ${Object.keys(patch).join()}`,
        apply: (incident) => editAlias(incident, at, patch),
      }),
    removeAlias: (at) => edit({ label: 'Remove alias', apply: (incident) => removeAlias(incident, at) }),
  };
}
