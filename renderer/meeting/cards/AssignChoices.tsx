import styles from '#renderer/meeting/cards/AssignCard.module.css';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface AssignChoicesProps {
  readonly legend: string;
  /** Ties the choices together for the keyboard; unique on the page. */
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** What is chosen now; it need not be one of the choices. */
  readonly value: string;
  readonly whenNone: string;
  /** `byPress`: see `RadioCard`. */
  readonly onValue: (value: string, how: { readonly byPress: boolean }) => void;
}

/** A few answers to one question, side by side: a click or the arrow keys choose. */
export function AssignChoices({ legend, name, choices, value, whenNone, onValue }: AssignChoicesProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <fieldset className={styles.choices}>
      <SectionLabel as="legend" className={styles.legend}>
        {legend}
      </SectionLabel>
      {choices.length === 0 && <span className={styles.hint}>{whenNone}</span>}
      {choices.map((choice) => (
        <RadioCard
          key={choice.value}
          name={name}
          checked={choice.value === value}
          disabled={isReadOnly}
          onChosen={(how) => onValue(choice.value, how)}
        >
          {choice.words}
        </RadioCard>
      ))}
    </fieldset>
  );
}
