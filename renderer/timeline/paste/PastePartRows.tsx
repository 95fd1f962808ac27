import { LineNumbers } from '#renderer/timeline/paste/LineNumbers.tsx';
import styles from '#renderer/timeline/paste/PastePartRows.module.css';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { PartSection } from '#shared/import/draft/draftParts.ts';
import type { PlannedPart } from '#shared/import/paste/pastePlan.ts';

const SECTION_WORDS: Readonly<Record<PartSection, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  failure: 'What failed',
  causes: 'Five Whys',
  rootCause: 'Root cause',
  contributingFactors: 'Contributing factors',
  wentWell: 'What went well',
  wentPoorly: 'What went poorly',
  gotLucky: 'Where we got lucky',
  actions: 'Action items',
  lessons: 'Lessons learned',
  people: 'People, to be invited to the meeting',
};

const STANDING_WORDS = { there: 'already there', below: 'goes below yours' } as const;

interface PastePartsHeadProps {
  readonly section: PartSection;
  readonly parts: readonly PlannedPart[];
  readonly edits: PreviewEdits;
}

/** Above the parts of a section: takes or leaves all of them at once. */
export function PastePartsHead({ section, parts, edits }: PastePartsHeadProps) {
  const offered = parts.filter(({ standing }) => standing !== 'there');
  const taken = offered.filter(({ isTaken }) => isTaken).length;
  return (
    <Checkbox
      className={styles.head}
      checked={taken > 0 && taken === offered.length}
      isMixed={taken > 0 && taken < offered.length}
      disabled={offered.length === 0}
      onChecked={(isTaken) =>
        edits.takeParts(
          offered.map(({ key }) => key),
          isTaken,
        )
      }
    >
      {SECTION_WORDS[section]}
    </Checkbox>
  );
}

interface PastePartRowProps {
  readonly planned: PlannedPart;
  /** Which of several sources says it; null: there is one. */
  readonly source: string | null;
  readonly edits: PreviewEdits;
}

/** A text, a row or an item that was found beside the timeline. */
export function PastePartRow({ planned, source, edits }: PastePartRowProps) {
  const { key, words, lines, note, isTaken, standing } = planned;
  return (
    <Checkbox
      className={styles.part}
      data-column="take"
      aria-label={`Take ${words}`}
      checked={isTaken}
      disabled={standing === 'there'}
      onChecked={(isChecked) => edits.takeParts([key], isChecked)}
    >
      <span dir="auto" className={styles.words} data-there={standing === 'there' || undefined} title={words}>
        {words}
      </span>
      {source !== null && <Chip>{source}</Chip>}
      {note !== undefined && <Chip>{note}</Chip>}
      {standing !== 'new' && <Chip>{STANDING_WORDS[standing]}</Chip>}
      <LineNumbers from={lines.from} to={lines.to} />
    </Checkbox>
  );
}
