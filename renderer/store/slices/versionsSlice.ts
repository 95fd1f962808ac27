import { isEditable } from '#renderer/store/selectors.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { VersionsSlice } from '#renderer/store/slices/versionsState.ts';
import { recordStep } from '#shared/domain/history.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { keepMeetingFacts } from '#shared/meeting/keepMeetingFacts.ts';
import { keepExports } from '#shared/publication/record/keepExports.ts';
import { counted } from '#shared/text/phrases.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { broughtBackWords } from '#shared/versions/broughtBack.ts';
import { withPartOf } from '#shared/versions/partBroughtBack.ts';

/** Lists, reads, brings back and deletes what the main process keeps. */
export function createVersionsSlice({ get, set, deps }: SliceContext): VersionsSlice {
  const { api, now } = deps;
  return {
    keptOfAll: null,
    showKept: async (backTo) => {
      set({ keptOfAll: null });
      get().openDialog({ kind: 'keptVersions', ...(backTo !== undefined && { backTo }) });
      const answer = await api.request('versions:ofAll');
      if (answer.ok) set({ keptOfAll: answer.value });
      else if (get().dialog?.kind === 'keptVersions')
        get().openDialog({ kind: 'error', error: answer.error });
    },
    bringBackKept: async (key) => {
      const answer = await api.request('versions:bringBack', { key });
      if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
      get().closeDialog();
      await get().openPath(answer.value.path);
      get().showToast(broughtBackWords(answer.value));
    },
    setKeptAside: async (keys, isSetAside) => {
      const answer = isSetAside
        ? await api.request('versions:setAside', { keys })
        : await api.request('versions:takeBack', { keys });
      const { keptOfAll, showToast } = get();
      if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
      const there = 'there' in answer.value ? answer.value.there : [];
      const lost = 'lost' in answer.value ? answer.value.lost : [];
      if (there.length > 0)
        showToast(`${counted(there.length, 'incident')}: the file is there again, and its versions stay.`);
      if (lost.length > 0)
        showToast(
          `${counted(lost.length, 'incident')}: nothing came back. The versions were deleted for good meanwhile.`,
          'bad',
        );
      if (keptOfAll === null) return;
      const withoutFile = keptOfAll.withoutFile
        .filter(({ key }) => !lost.includes(key) && !there.includes(key))
        .map((each) => (keys.includes(each.key) ? { ...each, isSetAside } : each));
      set({ keptOfAll: { ...keptOfAll, withoutFile } });
    },
    showVersions: async () => {
      const { incident, file } = get();
      if (incident === null || file === null) return;
      const answer = await api.request('versions:list', {
        handle: file.handle,
        incidentId: incident.id,
      });
      if (get().file?.handle !== file.handle) return;
      if (!answer.ok) get().openDialog({ kind: 'error', error: answer.error });
      else get().openDialog({ kind: 'versions', list: answer.value });
    },
    keepExported: async (incident, fingerprint) => {
      const answer = await api.request('versions:keepExported', { incident, fingerprint });
      if (!answer.ok)
        get().showToast(
          'The document left, but what it was made of could not be kept: if it comes home edited, it is compared with the incident as it is then.',
          'bad',
        );
    },
    showSinceExport: async (record) => {
      const { incident } = get();
      if (incident === null) return;
      const answer = await api.request('versions:ofExport', {
        incidentId: incident.id,
        fingerprint: record.fingerprint ?? '',
      });
      if (get().incident?.id !== incident.id) return;
      if (!answer.ok) get().openDialog({ kind: 'error', error: answer.error });
      else if (answer.value.incident === null)
        get().showToast('What it was made of is not kept on this computer, so the two cannot be compared.');
      else get().openDialog({ kind: 'sinceExport', sent: record, exported: answer.value.incident });
    },
    readVersion: async (number) => {
      const { incident } = get();
      if (incident === null) return null;
      const answer = await api.request('versions:read', { incident, number });
      if (answer.ok) return answer.value.incident;
      get().showToast('This version cannot be read any more.', 'bad');
      return null;
    },
    bringBack: (version, name, part) => {
      const { incident: before, history, place } = get();
      if (before === null || !isEditable(get())) return;
      const at = now();
      // What happened since in the meeting and what was exported did happen.
      const { incident: wanted, leftOut } =
        part === undefined ? { incident: version, leftOut: 0 } : withPartOf(before, version, part);
      const kept = keepExports(keepMeetingFacts(wanted, before), before);
      const after = { ...kept, updatedAt: at };
      const what = part === undefined ? 'The version' : `${placeTitle(part)} of the version`;
      const label = `Bring back ${part === undefined ? 'the version' : `${placeTitle(part)} of the version`} of ${name}`;
      const step = { label, before, after, place, atMs: epochMs(at) };
      set({ incident: after, history: recordStep(history, step), dialog: null });
      const gone =
        leftOut === 0
          ? ''
          : ` ${counted(leftOut, 'reference leads', 'references lead')} to what is gone, and ${leftOut === 1 ? 'was' : 'were'} left out.`;
      get().showUndoable(`${what} of ${name} is back.${gone}`);
    },
  };
}
