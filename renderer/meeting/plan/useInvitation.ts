import { saveFile } from '#renderer/commands/saveFile.ts';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { invitationFileName, meetingInvitation } from '#shared/meeting/invitation.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** Saving the invitation as a file for calendars; possible as soon as a time is set. */
export function useInvitation(): { readonly isPossible: boolean; readonly save: () => Promise<void> } {
  const store = useAppStoreApi();
  const { api, now } = useStoreDeps();
  const isPossible = useIncident(({ meeting }) => meeting.scheduledFor !== undefined);
  const save = async (): Promise<void> => {
    const { incident, file } = store.getState();
    const at = incident?.meeting.scheduledFor;
    const content = incident === null ? null : meetingInvitation(incident, now());
    if (incident === null || file === null || at === undefined || content === null) return;
    const name = invitationFileName(isoDate(at, incident.timeZone));
    await saveFile(store, api, { handle: file.handle, kind: 'ics', name, content }, 'Invitation saved');
  };
  return { isPossible, save };
}
