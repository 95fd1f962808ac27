import { Fragment } from 'react';
import styles from '#renderer/publish/public/TextDifference.module.css';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { wordDifference } from '#shared/text/wordDifference.ts';

interface TextDifferenceProps {
  readonly internal: string;
  readonly external: string;
}

/**
 * What became of the internal words in the public text: struck through what was left out, underlined what was
 * added. Heard as well as seen, and told by more than its colour.
 */
export function TextDifference({ internal, external }: TextDifferenceProps) {
  const parts = wordDifference(internal, external);
  return (
    <>
      {parts.map((part, index) => {
        // Parts have no ids; React draws each new difference from scratch.
        const key = `${index} ${part.kind}`;
        if (part.kind === 'same') return <Fragment key={key}>{part.text}</Fragment>;
        const isAdded = part.kind === 'added';
        const Change = isAdded ? 'ins' : 'del';
        return (
          <Change key={key} className={isAdded ? styles.added : styles.leftOut}>
            <Spoken>{isAdded ? '[added: ' : '[left out: '}</Spoken>
            {part.text}
            <Spoken>]</Spoken>
          </Change>
        );
      })}
    </>
  );
}
