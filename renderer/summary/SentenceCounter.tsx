import { Chip } from '#renderer/ui/Chip.tsx';
import { countSentences } from '#shared/rules/countSentences.ts';
import { SUMMARY_READ } from '#shared/rules/summaryFindings.ts';
import { counted } from '#shared/text/phrases.ts';

/** The guide asks for three to four sentences; the counter says how many there are and which way to go. */
export function SentenceCounter({ text }: { readonly text: string }) {
  const isLong = text.length > SUMMARY_READ;
  const count = isLong ? 0 : countSentences(text);
  const isRight = count === 3 || count === 4;
  const sentences = isLong ? 'Far too long' : counted(count, 'sentence');
  return (
    <span role="status">
      <Chip tone={isRight ? 'good' : count === 0 && !isLong ? 'plain' : 'warn'}>
        {sentences}
        {isRight ? ' ✓' : ', aim for 3 or 4'}
      </Chip>
    </span>
  );
}
