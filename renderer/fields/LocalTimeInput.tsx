import { TextInput } from '#renderer/ui/TextInput.tsx';
import { readWallTime } from '#renderer/fields/readWallTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

interface LocalTimeInputProps {
  readonly label: string;
  readonly value: Timestamp | null;
  /** The zone in which the date and time are read and shown. */
  readonly timeZone: string;
  readonly isReadOnly?: boolean;
  /** Null: emptied. See `readWallTime` for clock changes. */
  readonly onTime: (at: Timestamp | null) => void;
}

/** A date and time of day in a zone, chosen with the platform's own control. */
export function LocalTimeInput({ label, value, timeZone, isReadOnly = false, onTime }: LocalTimeInputProps) {
  return (
    <TextInput
      type="datetime-local"
      aria-label={label}
      value={value === null ? '' : inZone(value, timeZone).slice(0, 16)}
      readOnly={isReadOnly}
      onText={(text) => onTime(text === '' ? null : readWallTime(text, timeZone))}
    />
  );
}
