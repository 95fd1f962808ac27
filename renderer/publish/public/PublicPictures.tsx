import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/publish/public/PublicPictures.module.css';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { homesOf } from '#shared/domain/pictures/pictureEdits.ts';

/**
 * The pictures at public events and numbers and at the summary, each at full size beside the mark that lets it leave: no search looks into a picture,
 * so that somebody has to have seen it. Nothing where there are none.
 */
export function PublicPictures() {
  const timeline = useIncident((incident) => incident.timeline);
  const pictures = useIncident((incident) => incident.pictures) ?? [];
  const rows = useIncident((incident) => incident.impact);
  const things = [...timeline, ...rows].filter(({ visibility }) => visibility === 'public');
  const told = new Set<string>(things.map(({ id }) => id));
  const candidates = pictures.filter(
    (picture) =>
      picture.visibility !== 'private' &&
      homesOf(picture).some(
        (home) => home.kind === 'summary' || (home.kind !== 'cause' && told.has(home.id)),
      ),
  );
  if (pictures.length === 0) return null;
  return (
    <>
      <SectionLabel space="section">Pictures</SectionLabel>
      <p className={styles.note}>
        No search looks into a picture. Read each one to its edges: names, addresses and open windows in it
        leave with it.
        {candidates.length < pictures.length &&
          ' Private ones, those at events and numbers that stay internal, and those at whys never go out.'}
      </p>
      <ul className={styles.pictures}>
        {candidates.map((picture) => (
          <PublicPicture key={picture.id} picture={picture} />
        ))}
      </ul>
    </>
  );
}

function PublicPicture({ picture }: { readonly picture: Picture }) {
  const { id, visibility, caption, altText } = picture;
  const isPublic = visibility === 'public';
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { pictures: edits } = useEdits();
  const [home] = homesOf(picture);
  const name = caption || altText || 'Picture without a description';
  return (
    <li className={styles.entry}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keys as well. */}
      <section className={styles.frame} aria-label={`${name}, at full size`} tabIndex={0}>
        <PictureImage picture={picture} className={styles.image} />
      </section>
      <Checkbox
        checked={isPublic}
        disabled={isReadOnly}
        onChecked={(isChecked) =>
          edits.patch(id, { visibility: isChecked ? 'public' : 'internal' }, 'Change who may see it')
        }
      >
        <span dir="auto">I have looked at it, and anyone may see it: {name}</span>
      </Checkbox>
      {home !== undefined && (
        <LinkButton onClick={() => store.getState().openDialog({ kind: 'picture', id, home })}>
          Caption and what it shows
        </LinkButton>
      )}
    </li>
  );
}
