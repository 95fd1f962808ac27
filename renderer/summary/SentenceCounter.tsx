import { Chip } from '#renderer/ui/Chip.tsx';
import { countSentences } from '#shared/rules/countSentences.ts';

/** The guide asks for three to four sentences; the counter says how many there are and which way to go. */
export function SentenceCounter({ text }: { readonly text: string }) {
  const count = countSentences(text);
  const isRight = count === 3 || count === 4;
  const sentences = count === 1 ? '1 sentence' : `${count} sentences`;
  return (
    <span role="status">
      <Chip tone={isRight ? 'good' : count === 0 ? 'plain' : 'warn'}>
        {sentences}
        {isRight ? ' ✓' : ', aim for 3 or 4'}
      </Chip>
    </span>
  );
}
