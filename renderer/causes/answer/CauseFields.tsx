import type { KeyboardEvent } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';

/* The words of the tree as fields: guided, board and outline differ in their looks alone. */

interface CauseFieldProps {
  readonly node: CauseNode;
  readonly className: string | undefined;
}

interface QuestionFieldProps extends CauseFieldProps {
  /** The field's name, where it is not one of several. */
  readonly label?: string;
}

/** The why that was asked. New words count for all answers to it. */
export function QuestionField({ node, className, label }: QuestionFieldProps) {
  const { causes: edits } = useEdits();
  return (
    <FieldText
      look="bare"
      isMultiline
      fieldKey={fieldKey({ place: 'causes', id: node.id, field: 'question' })}
      label={label ?? `Question for ${node.answer || 'this answer'}`}
      value={node.question}
      placeholder="Why …?"
      className={className}
      onText={(question) => edits.setQuestion(node.id, question)}
    />
  );
}

interface AnswerFieldProps extends CauseFieldProps {
  /** `…` where “Because” stands before the field already. */
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One answer to a why. */
export function AnswerField({ node, placeholder = 'Because …', ...props }: AnswerFieldProps) {
  const { causes: edits } = useEdits();
  return (
    <FieldText
      look="bare"
      isMultiline
      fieldKey={fieldKey({ place: 'causes', id: node.id, field: 'answer' })}
      label={`Answer to ${node.question || 'why'}`}
      value={node.answer}
      placeholder={placeholder}
      onText={(answer) => edits.setAnswer(node.id, answer)}
      {...props}
    />
  );
}

interface FailureFieldProps {
  readonly look?: 'boxed' | 'bare';
  readonly isMultiline?: boolean;
  readonly placeholder?: string;
  readonly className: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What failed, from which all whys start. */
export function FailureField({
  placeholder = 'The API returned errors for 23 minutes',
  ...props
}: FailureFieldProps) {
  const failure = useIncident((incident) => incident.failure);
  const { causes: edits } = useEdits();
  return (
    <FieldText
      fieldKey={fieldKey(placeSpot('causes', 'failure'))}
      label="What failed"
      value={failure}
      placeholder={placeholder}
      onText={edits.setFailure}
      {...props}
    />
  );
}
