import styles from '#renderer/dialogs/palette/CommandPalette.module.css';
import { type PaletteQuery, writeOn } from '#renderer/dialogs/palette/paletteQuery.ts';
import { PartFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/** Its library is a good part of the window's code, and nobody runs a command before the window is there. */
export const PALETTE = loadedLater<PaletteQuery>(
  'The command palette',
  () => import('#renderer/dialogs/palette/PaletteList.tsx').then(({ PaletteList }) => PaletteList),
  PartFailed,
  InputAlone,
);

/** Holds what is typed before there is a list to look in. */
function InputAlone({ query, onQuery }: PaletteQuery) {
  return (
    <div className={styles.palette}>
      <input
        ref={writeOn}
        type="text"
        className={styles.input}
        data-draft
        aria-label="Search or run"
        placeholder="Search or run…"
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
      <div className={styles.list} />
    </div>
  );
}
