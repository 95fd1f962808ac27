import styles from '#renderer/dialogs/ExportRefusedDialog.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { type DeskSpot, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Leak } from '#shared/errors/leak.ts';
import { LEAK_KIND_WORDS, OWN_WORDS, spotWords } from '#shared/errors/leakWords.ts';
import { proposeAliases } from '#shared/publication/publicVersion/proposeAliases.ts';

/** One private string: what it is, where it would have stood, whose it is, and what can be done. */
export function LeakItem({ leak }: { readonly leak: Leak }) {
  const store = useAppStoreApi();
  const { publicVersion } = useEdits();
  const { kind, words, where, excerpt, span, home, source } = leak;
  const [start, end] = span;
  const goTo = (spot: DeskSpot) => {
    store.getState().closeDialog();
    store.getState().chooseAudience('public');
    store.getState().goToSpot(spot);
  };
  const addAlias = (alias: string | null) => {
    const { privateWords } = store.getState().languageTerms;
    const { incident } = store.getState();
    const proposed = incident === null ? [] : proposeAliases(incident, privateWords);
    const stated = alias ?? proposed.find(({ name }) => name === words)?.alias ?? '';
    const label = alias === null ? 'Add alias' : 'Let it be public';
    publicVersion.addAliases([{ name: words, alias: stated }], label);
    const aliases = store.getState().incident?.publication.aliases ?? [];
    goTo({ place: 'publish', id: `${aliases.findLastIndex(({ name }) => name === words)}`, field: 'alias' });
  };
  const canHaveAlias = kind !== 'text' && home.field !== 'alias';
  return (
    <li className={styles.leak}>
      <p className={styles.what}>
        <Chip tone="bad">{LEAK_KIND_WORDS[kind]}</Chip>
        <strong className={styles.words}>{words}</strong>
      </p>
      <p className={styles.excerpt}>
        “{excerpt.slice(0, start)}
        <mark className={styles.found}>{excerpt.slice(start, end)}</mark>
        {excerpt.slice(end)}”
      </p>
      <p className={styles.where}>
        In {where}. From {spotWords(home)}.
      </p>
      <p className={styles.ways}>
        {source !== undefined && (
          <Button onClick={() => goTo(source)}>Go to “{spotWords(source).replace(/^Publish, /, '')}”</Button>
        )}
        {home.field !== OWN_WORDS && !isSameSpot(home, source ?? null) && (
          <Button tone="quiet" onClick={() => goTo(home)}>
            Go to where it is from
          </Button>
        )}
        {canHaveAlias && (
          <>
            <Button tone="quiet" onClick={() => addAlias(null)}>
              Add alias
            </Button>
            <Button tone="quiet" onClick={() => addAlias(words)}>
              It may be public
            </Button>
          </>
        )}
      </p>
    </li>
  );
}
