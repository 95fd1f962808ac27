import { FileButtons } from '#renderer/home/FileButtons.tsx';
import styles from '#renderer/home/LibraryTable.module.css';
import type { Library } from '#shared/ipc/payloads.ts';
import { counted } from '#shared/text/phrases.ts';

/** Says that there are incidents in subfolders, which the table leaves out, and opens them. */
export function LibraryBelow({ library: { folder, below } }: { readonly library: Library }) {
  const { paths, isPartial } = below;
  const partly = isPartial ? 'Not all subfolders were looked through.' : '';
  if (paths.length === 0) return partly === '' ? null : <p className={styles.below}>{partly}</p>;
  return (
    <details className={styles.below}>
      <summary>
        {counted(paths.length, 'more incident in a subfolder', 'more incidents in subfolders')}
      </summary>
      {partly !== '' && <p>{partly}</p>}
      <FileButtons paths={paths} folder={folder} />
    </details>
  );
}
