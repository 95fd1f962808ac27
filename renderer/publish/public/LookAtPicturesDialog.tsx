import { useRef, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/publish/public/PublicPictures.module.css';
import { usePublicCandidates } from '#renderer/publish/public/usePublicCandidates.ts';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import type { PictureId } from '#shared/domain/incident/ids.ts';
import { evidenceName } from '#shared/domain/pictures/evidenceWords.ts';

/**
 * The pictures that may go to the public, one after the other, each as large as it is. Only here can one be let out: no
 * search looks into a picture, so that somebody has to have seen it.
 */
export function LookAtPicturesDialog({ first }: { readonly first: PictureId }) {
  const store = useAppStoreApi();
  const candidates = usePublicCandidates();
  const { pictures: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const [id, setId] = useState(first);
  const stage = useRef<HTMLElement>(null);
  const at = candidates.findIndex((picture) => picture.id === id);
  const picture = candidates[at];
  const close = () => store.getState().closeDialog();
  const goTo = (index: number) => {
    const next = candidates[index];
    if (next === undefined) return close();
    setId(next.id);
    stage.current?.scrollTo(0, 0);
  };
  const decide = (visibility: 'public' | 'internal') => {
    if (picture !== undefined && picture.visibility !== visibility)
      edits.patch(picture.id, { visibility }, 'Change who may see it');
    goTo(at + 1);
  };
  return (
    <Dialog size="full" title={`Picture ${at + 1} of ${candidates.length}`} onClose={close}>
      {picture === undefined ? (
        <p>It does not go to the public any more.</p>
      ) : (
        <>
          <p className={styles.note}>
            No search looks into a picture. Read it to its edges: names, addresses and open windows in it
            leave with it.{' '}
            {picture.visibility === 'public' ? 'Now anyone may see it.' : 'Now it stays inside.'}
          </p>
          <DialogScroll
            as="section"
            aria-label={`${evidenceName(picture)}, at full size`}
            className={styles.stage}
          >
            <PictureImage picture={picture} className={styles.image} />
          </DialogScroll>
          <p dir="auto" className={styles.caption}>
            {evidenceName(picture)}
          </p>
          <DialogActions>
            <Button tone="quiet" disabled={at === 0} onClick={() => goTo(at - 1)}>
              Back
            </Button>
            <Button disabled={isReadOnly} onClick={() => decide('internal')}>
              Keep it inside
            </Button>
            <Button tone="primary" disabled={isReadOnly} onClick={() => decide('public')}>
              Anyone may see it
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
