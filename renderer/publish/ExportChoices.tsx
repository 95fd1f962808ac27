import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/publish/ExportChoices.module.css';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '#shared/domain/incident/publication.ts';
import { PAGE_SIZES, WHYS_FORMS, type WhysForm } from '#shared/settings/settings.ts';

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

const PAGE_SIZE_OPTIONS = PAGE_SIZES.map((value) => ({ value, label: value }));
const WHYS_LABELS: Readonly<Record<WhysForm, string>> = { text: 'Text', tree: 'Tree' };
const WHYS_OPTIONS = WHYS_FORMS.map((value) => ({ value, label: WHYS_LABELS[value] }));

/** The forms in which the document can leave, and the choices that go with them. */
export function ExportChoices() {
  const pageSize = useAppStore(({ settings }) => settings.pageSize);
  const hasMermaid = useAppStore(({ settings }) => settings.hasMermaid);
  const hasPictures = useAppStore(({ settings }) => settings.hasPictures);
  const hasReviewCopies = useAppStore(({ settings }) => settings.hasReviewCopies);
  const whysAs = useAppStore(({ settings }) => settings.whysAs);
  const store = useAppStoreApi();
  return (
    <>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <ExportChoice key={choice.id} {...choice} />
        ))}
      </div>
      <div className={styles.options}>
        <span className={styles.pageSize}>
          PDF page
          <Select
            aria-label="PDF page size"
            value={pageSize}
            options={PAGE_SIZE_OPTIONS}
            onValue={(next) => store.getState().changeSettings({ pageSize: next })}
          />
        </span>
        <span className={styles.pageSize}>
          Five Whys as
          <Select
            aria-label="Five Whys in a PDF or HTML page"
            value={whysAs}
            options={WHYS_OPTIONS}
            onValue={(next) => store.getState().changeSettings({ whysAs: next })}
          />
        </span>
        <Checkbox
          checked={hasMermaid}
          onChecked={(isChecked) => store.getState().changeSettings({ hasMermaid: isChecked })}
        >
          Markdown with a Mermaid diagram of the causes
        </Checkbox>
        <Checkbox
          checked={hasPictures}
          onChecked={(isChecked) => store.getState().changeSettings({ hasPictures: isChecked })}
        >
          Markdown with its pictures in a folder beside it
        </Checkbox>
        <Checkbox
          checked={hasReviewCopies}
          onChecked={(isChecked) => store.getState().changeSettings({ hasReviewCopies: isChecked })}
        >
          In a Git repository, each save keeps the internal Markdown beside the incident, for reviewers
        </Checkbox>
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
