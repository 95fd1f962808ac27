import { useState } from 'react';
import styles from '#renderer/wallView/WallPictureView.module.css';
import type { WallPicture } from '#shared/wall/wallMessage.ts';

/** Evidence as large as the room: over everything but the edge, on its own ground, with its caption below it. */
export function WallPictureView({ picture }: { readonly picture: WallPicture }) {
  const { address, caption, alt } = picture;
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <figure className={styles.picture}>
      {failed === address ? (
        <p className={styles.missing}>This picture cannot be shown.</p>
      ) : (
        <img className={styles.image} src={address} alt={alt} onError={() => setFailed(address)} />
      )}
      {caption !== '' && (
        <figcaption className={styles.caption} dir="auto">
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
