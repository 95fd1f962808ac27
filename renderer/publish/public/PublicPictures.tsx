import styles from '#renderer/publish/public/PublicPictures.module.css';
import { usePublicCandidates } from '#renderer/publish/public/usePublicCandidates.ts';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { evidenceName } from '#shared/domain/pictures/evidenceWords.ts';
import { homesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { counted } from '#shared/text/phrases.ts';

/** The pictures that may leave, and which of them do: that is said where each is seen at full size. Nothing where none may. */
export function PublicPictures() {
  const store = useAppStoreApi();
  const pictures = useIncident((incident) => incident.pictures) ?? [];
  const candidates = usePublicCandidates();
  const [first] = candidates;
  if (first === undefined) return null;
  return (
    <>
      <SectionLabel space="section">Pictures</SectionLabel>
      <p className={styles.note}>
        No search looks into a picture: look at each one at full size, and say there whether it may leave.
        {candidates.length < pictures.length &&
          ' Private ones, those at events and numbers that stay internal, those at whys, and files never go out.'}
      </p>
      <Button onClick={() => store.getState().openDialog({ kind: 'lookAtPictures', first: first.id })}>
        Look at {counted(candidates.length, 'picture')} at full size…
      </Button>
      <ul className={styles.pictures}>
        {candidates.map((picture) => (
          <PublicPicture key={picture.id} picture={picture} />
        ))}
      </ul>
    </>
  );
}

function PublicPicture({ picture }: { readonly picture: Picture }) {
  const { id, visibility } = picture;
  const store = useAppStoreApi();
  const [home] = homesOf(picture);
  const name = evidenceName(picture);
  const isPublic = visibility === 'public';
  return (
    <li className={styles.entry}>
      <PictureImage picture={picture} className={styles.small} />
      <div className={styles.words}>
        <span dir="auto">{name}</span>
        <Chip {...(isPublic ? { tone: 'accent' as const } : {})}>
          {isPublic ? 'Anyone may see it' : 'Stays inside'}
        </Chip>
        <LinkButton onClick={() => store.getState().openDialog({ kind: 'lookAtPictures', first: id })}>
          Look at it at full size…
        </LinkButton>
        {home !== undefined && (
          <LinkButton onClick={() => store.getState().openDialog({ kind: 'picture', id, home })}>
            Caption and what it shows
          </LinkButton>
        )}
      </div>
    </li>
  );
}
