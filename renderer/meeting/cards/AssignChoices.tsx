import styles from '#renderer/meeting/cards/AssignCard.module.css';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';

interface AssignChoicesProps {
  readonly legend: string;
  /** Ties the choices together for the keyboard; unique on the page. */
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** What is chosen now; it need not be one of the choices. */
  readonly value: string;
  readonly whenNone: string;
  readonly onValue: (value: string) => void;
}

/** A few answers to one question, side by side: a click or the arrow keys choose. */
export function AssignChoices({ legend, name, choices, value, whenNone, onValue }: AssignChoicesProps) {
  const isReadOnly = useIsReadOnly();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.length === 0 && <span className={styles.hint}>{whenNone}</span>}
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} data-chosen={choice.value === value || undefined}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={isReadOnly}
            onChange={() => onValue(choice.value)}
          />
          <span dir="auto">{choice.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
