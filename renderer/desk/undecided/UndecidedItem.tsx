import type { ReactNode } from 'react';
import styles from '#renderer/desk/undecided/UndecidedItem.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ConflictChoice } from '#shared/merge/decidedIncident.ts';
import { type SidePart, sideBySide } from '#shared/merge/sideBySide.ts';
import type { UndecidedMatter, UndecidedPlace } from '#shared/merge/undecidedPlaces.ts';

interface MatterWords {
  /** Above what stands, and above the other version. */
  readonly sides: readonly [string, string];
  /** On the buttons. */
  readonly choices: Readonly<Record<ConflictChoice, string>>;
}

const WORDS: Readonly<Record<UndecidedMatter, MatterWords>> = {
  versions: { sides: ['Mine', 'Theirs'], choices: { mine: 'Mine', theirs: 'Theirs', both: 'Both' } },
  deletion: {
    sides: ['One side has', 'The other side'],
    choices: { mine: 'Keep', theirs: 'Delete', both: 'Both' },
  },
  audience: {
    sides: ['For fewer', 'For more'],
    choices: { mine: 'Fewer', theirs: 'More', both: 'Both' },
  },
};

/** One place with its two versions side by side, and what can be made of them. */
export function UndecidedItem({ place }: { readonly place: UndecidedPlace }) {
  const { conflict, spot, name, choices, about } = place;
  const words = WORDS[about];
  const store = useAppStoreApi();
  const { decide } = useEdits().incident;
  const key = fieldKey(spot);
  const { ref } = useFieldPlace(key);
  const { mine, theirs } = sideBySide(place.mine, place.theirs);
  const choose = async (choice: ConflictChoice): Promise<void> => {
    if (!(await decide(conflict, choice)))
      store.getState().showToast(`${name} cannot be what was chosen`, 'bad');
  };
  const [first, ...others] = choices;
  const button = (choice: ConflictChoice) => (
    <Button key={choice} aria-label={`${words.choices[choice]}: ${name}`} onClick={() => void choose(choice)}>
      {words.choices[choice]}
    </Button>
  );
  return (
    <li ref={ref} tabIndex={-1} data-field={key} className={styles.item} aria-label={name}>
      <p className={styles.name}>{name}</p>
      <Side label={words.sides[0]} parts={mine}>
        {first !== undefined && button(first)}
      </Side>
      <Side label={words.sides[1]} parts={theirs}>
        {others.map(button)}
      </Side>
    </li>
  );
}

interface SideProps {
  readonly label: string;
  readonly parts: readonly SidePart[];
  /** The buttons that take it. */
  readonly children: ReactNode;
}

/** One version, with the words that the other does not have marked. */
function Side({ label, parts, children }: SideProps) {
  return (
    <div className={styles.side}>
      <SectionLabel as="p">{label}</SectionLabel>
      <p className={styles.text} dir="auto">
        {parts.map(({ text, isOwn }, index) => {
          // Parts have no ids; React draws each new difference from scratch.
          const key = `${index} ${isOwn}`;
          return isOwn ? (
            <mark key={key} className={styles.own}>
              {text}
            </mark>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
      </p>
      <div className={styles.choices}>{children}</div>
    </div>
  );
}
