import styles from '#renderer/causes/guided/FurtherWhys.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { furtherWhys } from '#shared/domain/causes/causeQuestions.ts';

/** The whys about noticing and recovering, as long as nobody has asked them. */
export function FurtherWhys() {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const whys = furtherWhys(incident);
  if (whys.length === 0) return null;
  return (
    <p className={styles.further}>
      {whys.map((why) => (
        <LinkButton
          key={why.kind}
          className={styles.ask}
          disabled={isReadOnly}
          onClick={() => edits.addUnder(null, why)}
        >
          Also ask: {why.question.charAt(0).toLowerCase()}
          {why.question.slice(1)}
        </LinkButton>
      ))}
    </p>
  );
}
