import type { ComponentProps } from 'react';
import styles from '#renderer/ui/RadioCard.module.css';

interface RadioCardProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'className'> {
  /** Ties the cards of one choice together: one stop of the Tab key, the arrow keys choose. Unique on the page. */
  readonly name: string;
  /** `byPress`: with the pointer, which is a choice made; the arrow keys may still go on to the next. */
  readonly onChosen: (how: { readonly byPress: boolean }) => void;
}

/** One of a few answers side by side; stands in a fieldset whose legend is the question. */
export function RadioCard({ onChosen, children, ...props }: RadioCardProps) {
  return (
    <label className={styles.card}>
      <input
        type="radio"
        onChange={({ nativeEvent }) =>
          onChosen({ byPress: nativeEvent instanceof MouseEvent && nativeEvent.detail > 0 })
        }
        {...props}
      />
      <span dir="auto">{children}</span>
    </label>
  );
}
