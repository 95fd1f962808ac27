import { CalculatorIcon } from 'lucide-react';
import { choosePictures } from '#renderer/commands/addPicture.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import styles from '#renderer/impact/ImpactSection.module.css';
import { SlaCalculator } from '#renderer/impact/SlaCalculator.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { hasWords } from '#shared/domain/fieldTexts.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { SearchedFieldOf } from '#shared/domain/incident/textFields.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { groupedNumbers } from '#shared/text/phrases.ts';

interface ImpactRowFieldsProps {
  readonly row: ImpactRow;
  readonly order: { readonly index: number; readonly count: number };
}

/** One metric: its name, its value (typed, or worked out), and where it comes from. */
export function ImpactRowFields({ row, order }: ImpactRowFieldsProps) {
  const { impact: edits, pictures } = useEdits();
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const home = { kind: 'impact', id: row.id } as const;
  const computedValue = useIncident((incident) => impactValue(incident, row));
  const isMixed = useIncident(({ impact }) => impact.some(({ visibility }) => visibility !== 'internal'));
  const name = row.metric || `metric ${order.index + 1}`;
  const field = (key: SearchedFieldOf<'impact'>, label: string, placeholder: string) => (
    <FieldText
      isMultiline
      isProposal={key === 'value'}
      look="bare"
      fieldKey={fieldKey({ place: 'impact', id: row.id, field: key })}
      label={`${label} of ${name}`}
      value={row[key] ?? ''}
      placeholder={placeholder}
      onText={(text) => edits.setText(row.id, key, text)}
      onKeyDown={listKeys({
        onAdd: () => edits.add('', { index: order.index + 1 }),
        onRemove: () => edits.remove(row.id),
        isEmpty: isEmptyRow(row),
      })}
    />
  );
  const groupNumbers = (): void => {
    const grouped = groupedNumbers(row.value);
    if (grouped !== row.value) edits.setText(row.id, 'value', grouped);
  };
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <DragHandle label={`Move ${name}`} />
        <div className={styles.fields}>
          {field('metric', 'Name', 'Metric')}
          {row.computed === undefined ? (
            // Before the field itself hears that it is left, which ends the step of undo.
            <div className={styles.value} onBlurCapture={groupNumbers}>
              {field('value', 'Value', 'How much, how many')}
            </div>
          ) : (
            <span className={styles.computed} title="Worked out from the milestones">
              {computedValue}
              <CalculatorIcon aria-hidden="true" />
            </span>
          )}
          {field('source', 'Source', 'Where from')}
        </div>
        <span className={styles.visibility}>
          {row.visibility !== 'internal' && <Chip>{row.visibility}</Chip>}
          {row.visibility === 'internal' && isMixed && <span className={styles.usual}>internal</span>}
        </span>
        <RowMenu
          name={name}
          visibility={row.visibility}
          onVisibility={(visibility) => edits.patch(row.id, { visibility }, 'Change who may see it')}
          onRemove={() => edits.remove(row.id)}
          onPictures={() => void choosePictures(store, { api, pictures }, home)}
          order={{ ...order, onMove: (index) => edits.move(row.id, index) }}
        />
      </div>
      <TextLinks of={name} texts={[row.metric, row.value, row.source]} className={styles.links} />
      <div className={styles.pictures}>
        <PictureStrip home={home} of={name} look="row" />
      </div>
      {row.computed?.kind === 'sla' && <SlaCalculator id={row.id} sla={row.computed} source={row.source} />}
    </div>
  );
}

/** Whether nothing would be lost with the row. */
function isEmptyRow(row: ImpactRow): boolean {
  return row.computed === undefined && !hasWords('impact', row);
}
