import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import styles from '#renderer/timeline/signals/ThresholdFields.module.css';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { SignalLimit } from '#shared/domain/incident/signal.ts';
import { readThreshold } from '#shared/import/graphs/readThreshold.ts';
import type { ProposedThreshold } from '#shared/rules/proposedThreshold.ts';
import { measuredText } from '#shared/words/signalWords.ts';

const SIDES = [
  { value: 'above', label: 'above' },
  { value: 'below', label: 'below' },
] as const;

interface ThresholdFieldsProps {
  /** From `fieldKey` or of a form: where a text is kept that is no number. */
  readonly fieldKey: string;
  /** The graph, for assistive technology. */
  readonly of: string;
  /** Empty: none is known. */
  readonly unit: string;
  /** Null: nobody said. */
  readonly threshold: number | null;
  readonly isBelow: boolean;
  /** What may be one; null: nothing speaks for any. */
  readonly proposed: ProposedThreshold | null;
  readonly disabled: boolean;
  /** Whether a number counts while it is typed, so that what follows from it is shown; else when the field is left. */
  readonly isTakenAtOnce?: boolean;
  readonly onSide: (isBelow: boolean) => void;
  readonly onThreshold: (threshold: number | null) => void;
  /** Takes what is proposed. */
  readonly onLimit: (limit: SignalLimit) => void;
}

/** Past which value of a graph something is wrong, and on which side of it; with a proposal and its reason where nobody said. */
export function ThresholdFields(props: ThresholdFieldsProps) {
  const { fieldKey, of, unit, threshold, isBelow, proposed, disabled, isTakenAtOnce = false } = props;
  const { onSide, onThreshold, onLimit } = props;
  return (
    <fieldset className={styles.limit} aria-label={`Threshold of ${of}`}>
      <span>Something is wrong</span>
      <span className={styles.side}>
        <Select
          aria-label="Something is wrong"
          value={isBelow ? 'below' : 'above'}
          options={SIDES}
          disabled={disabled}
          onValue={(side) => onSide(side === 'below')}
        />
      </span>
      <span className={styles.value}>
        <EntryInput
          fieldKey={fieldKey}
          aria-label="Threshold"
          shown={threshold === null ? '' : String(threshold)}
          placeholder="not said"
          disabled={disabled}
          read={(typed) => readThreshold(typed, unit)}
          isTakenAtOnce={() => isTakenAtOnce}
          advice={`A number${unit === '' ? '' : ` of ${unit}`} such as 5`}
          onValue={onThreshold}
        />
      </span>
      {unit !== '' && <span>{unit}</span>}
      {proposed !== null && threshold === null && !disabled && (
        <p className={styles.proposal}>
          <LinkButton onClick={() => onLimit(proposed)}>
            {`${proposed.isBelow ? 'Below' : 'Above'} ${measuredText(proposed.threshold, unit)}?`}
          </LinkButton>
          {` ${proposed.reason}.`}
        </p>
      )}
    </fieldset>
  );
}
