import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { SettingChoice, SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import styles from '#renderer/publish/ExportChoices.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '#shared/domain/incident/publication.ts';

interface Choice {
  readonly id: CommandId;
  readonly name: string;
  readonly use: string;
}

/** Chosen most often, and so before the clipboard and the printer. */
const FIRST: readonly ExportFormat[] = ['pdf', 'markdown'];

const CHOICES: readonly Choice[] = [
  ...FIRST.map(choiceOf),
  { id: 'export.copy', name: 'Copy', use: 'Rich text and Markdown, to paste anywhere' },
  { id: 'export.print', name: 'Print', use: 'On paper, by the system’s own dialog' },
  ...EXPORT_FORMATS.filter((format) => !FIRST.includes(format)).map(choiceOf),
];

function choiceOf(format: ExportFormat): Choice {
  const { name, use } = FORMATS[format];
  return { id: `export.${format}`, name, use };
}

/** The forms in which the document can leave, and what can be chosen of them: the public version tells no whys. */
export function ExportChoices() {
  const isPublic = useAppStore(({ publishView }) => publishView.audience === 'public');
  return (
    <>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <ExportChoice key={choice.id} {...choice} />
        ))}
      </div>
      <div className={styles.options}>
        <div className={styles.row}>
          <span className={styles.choiceOf}>
            PDF page
            <SettingChoice setting="pageSize" label="PDF page size" look="list" />
          </span>
          {!isPublic && (
            <span className={styles.choiceOf}>
              Five Whys as
              <SettingChoice setting="whysAs" label="Five Whys in a PDF or HTML page" look="list" />
            </span>
          )}
        </div>
        <div className={styles.row}>
          <SettingSwitch setting="hasPictures" />
          {!isPublic && <SettingSwitch setting="hasMermaid" />}
        </div>
        {!isPublic && <SettingSwitch setting="hasReviewCopies" />}
      </div>
    </>
  );
}

function ExportChoice({ id, name, use }: Choice) {
  const { run } = useCommand(id);
  return (
    <Card as="button" className={styles.choice} data-first={id === CHOICES[0]?.id || undefined} onClick={run}>
      <span className={styles.name}>
        {name}
        <CommandKeys id={id} />
      </span>
      <span className={styles.use}>{use}</span>
    </Card>
  );
}
