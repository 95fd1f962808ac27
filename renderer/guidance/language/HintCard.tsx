import type { useHintChoices } from '#renderer/guidance/language/useHintChoices.ts';
import { QuestionCard } from '#renderer/section/QuestionCard.tsx';
import { Menu, MenuItem } from '#renderer/ui/Menu.tsx';
import type { PlacedHint } from '#shared/language/incidentHints.ts';
import { PRINCIPLE_WORDS } from '#shared/language/patterns/principles.ts';

interface HintCardProps {
  readonly hint: PlacedHint;
  readonly choices: ReturnType<typeof useHintChoices>;
}

/** The words in question and the principle behind the hint, with a question; a click goes to the words. */
export function HintCard({ hint, choices }: HintCardProps) {
  const { excerpt, principle, question, reframing } = hint;
  const words = excerpt.replace(/\s+/g, ' ');
  return (
    <QuestionCard
      severity="warning"
      head={`“${words}” · ${principle}`}
      title={`${PRINCIPLE_WORDS[principle]}\nInstead: ${reframing}`}
      onOpen={() => choices.goTo(hint)}
      corner={
        <Menu label={`Dismiss the hint about “${words}”`}>
          <MenuItem isDisabled={choices.isReadOnly} onSelect={() => choices.dismissOnce(hint)}>
            Dismiss once
          </MenuItem>
          <MenuItem isDisabled={choices.isReadOnly} onSelect={() => choices.dismissHere(hint)}>
            Dismiss this kind for this incident
          </MenuItem>
          <MenuItem onSelect={() => choices.dismissAlways(hint)}>Always dismiss this kind</MenuItem>
        </Menu>
      }
    >
      {question}
    </QuestionCard>
  );
}
