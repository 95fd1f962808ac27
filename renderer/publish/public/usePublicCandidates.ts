import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isPictureFile, type Picture } from '#shared/domain/incident/picture.ts';
import { homesOf } from '#shared/domain/pictures/pictureEdits.ts';

const NONE: readonly Picture[] = [];

/** The pictures that may be ticked for the public: not private, at public events and numbers or at the summary. Files never leave. */
export function usePublicCandidates(): readonly Picture[] {
  const timeline = useIncident((incident) => incident.timeline);
  const pictures = useIncident((incident) => incident.pictures) ?? NONE;
  const rows = useIncident((incident) => incident.impact);
  const things = [...timeline, ...rows].filter(({ visibility }) => visibility === 'public');
  const told = new Set<string>(things.map(({ id }) => id));
  return pictures.filter(
    (picture) =>
      picture.visibility !== 'private' &&
      isPictureFile(picture.file) &&
      homesOf(picture).some(
        (home) => home.kind === 'summary' || (home.kind !== 'cause' && told.has(home.id)),
      ),
  );
}
