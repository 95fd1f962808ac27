import type { Ref } from 'react';
import type { NextStep } from '#renderer/causes/guided/useNextStep.ts';
import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { furtherWhys } from '#shared/domain/causes/causeQuestions.ts';
import styles from './StageButtons.module.css';

interface StageButtonsProps {
  /** The main button's. */
  readonly ref: Ref<HTMLButtonElement>;
  readonly next: NextStep;
  readonly isStopping: boolean;
  readonly onOther: () => void;
  /** Absent where no why was asked yet. */
  readonly onDifferent: (() => void) | undefined;
  /** Absent where the questions cannot end. */
  readonly onStop: (() => void) | undefined;
}

/** What can be done from here, with the keys that do the same. */
export function StageButtons({ ref, next, isStopping, onOther, onDifferent, onStop }: StageButtonsProps) {
  const isReadOnly = useIsReadOnly();
  const platform = useAppStore((state) => state.platform);
  return (
    <div className={styles.buttons}>
      <Button ref={ref} tone="primary" disabled={isReadOnly || !next.isReady} onClick={next.go}>
        {next.label} <Keys>Enter</Keys>
      </Button>
      <Button disabled={isReadOnly} onClick={onOther}>
        Another reason <Keys>{shortcutText('Shift+Enter', platform)}</Keys>
      </Button>
      {onDifferent !== undefined && (
        <Button disabled={isReadOnly} onClick={onDifferent}>
          Ask a different why
        </Button>
      )}
      {next.goDeeper !== undefined && (
        <Button disabled={isReadOnly} onClick={next.goDeeper}>
          Go deeper after all
        </Button>
      )}
      {onStop !== undefined && (
        <Button disabled={isReadOnly} aria-expanded={isStopping} onClick={onStop}>
          {next.goDeeper === undefined ? 'Stop here…' : 'Another end…'}
        </Button>
      )}
    </div>
  );
}

/** The whys about noticing and recovering, as long as nobody has asked them. */
export function FurtherWhys() {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const whys = furtherWhys(incident);
  if (whys.length === 0) return null;
  return (
    <div className={styles.further}>
      <span aria-hidden="true">Also ask</span>
      <div className={styles.whys}>
        {whys.map(({ kind, question }) => (
          <LinkButton
            key={kind}
            className={styles.ask}
            aria-label={`Also ask: ${question}`}
            disabled={isReadOnly}
            onClick={() => edits.addUnder(null, { kind, question })}
          >
            {question}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
