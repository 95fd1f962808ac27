import type { SignalLimit } from '#shared/domain/incident/signal.ts';
import {
  labelledName,
  measuredNumber,
  type RawSeries,
  type SignalForm,
} from '#shared/import/graphs/rawSeries.ts';
import { isObject, type JsonObject, objectsAt, textAt, valueAt } from '#shared/import/source/jsonShape.ts';

/** What Grafana's panels are made of, as *Inspect › JSON* and its answers to queries have it: frames of fields. */
export const GRAFANA_FRAMES: SignalForm = {
  is: 'A panel of Grafana',
  read: ({ json }) => {
    const frames = framesIn(json, 0);
    const fields = frames.flatMap(measuredFields);
    return fields.length === 0 ? null : fields.map((field) => seriesOf(field, fields));
  },
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly labels: JsonObject;
  readonly unit: string;
  readonly values: readonly unknown[];
  readonly limit: SignalLimit | null;
}

interface MeasuredField extends Field {
  readonly times: readonly (string | number)[];
}

/** Frames lie below results, panels and lists; nothing nests them deeper. */
const DEEPEST = 7;

function framesIn(value: unknown, depth: number): readonly (readonly Field[])[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => framesIn(one, depth + 1));
  if (!isObject(value)) return [];
  const fields = fieldsOf(value);
  if (fields !== null) return [fields];
  return Object.values(value).flatMap((one) => framesIn(one, depth + 1));
}

/** The fields of a frame, whose values stand beside them or in each; null for what is no frame. */
function fieldsOf(frame: JsonObject): readonly Field[] | null {
  const schema = objectsAt(frame, 'schema.fields');
  const columns = valueAt(frame, 'data.values');
  const given = schema.length > 0 && Array.isArray(columns) ? schema : objectsAt(frame, 'fields');
  if (given.length < 2) return null;
  return given.map((field, index) => {
    const own = given === schema && Array.isArray(columns) ? columns[index] : valueAt(field, 'values');
    const values = isObject(own) ? valueAt(own, 'buffer') : own;
    const labels = valueAt(field, 'labels');
    return {
      name:
        textAt(field, 'config.displayName', 'config.displayNameFromDS', 'state.displayName', 'name') ?? '',
      type: textAt(field, 'type') ?? '',
      labels: isObject(labels) ? labels : {},
      unit: unitWords(textAt(field, 'config.unit') ?? ''),
      values: Array.isArray(values) ? values : [],
      limit: limitIn(field),
    };
  });
}

function measuredFields(fields: readonly Field[]): readonly MeasuredField[] {
  const time = fields.find(({ type, values }) => type === 'time' && values.length > 0);
  if (time === undefined) return [];
  const times = time.values.map((at) => (typeof at === 'number' || typeof at === 'string' ? at : ''));
  return fields.flatMap((field) => (field.type === 'number' ? [{ ...field, times }] : []));
}

function seriesOf(field: MeasuredField, all: readonly MeasuredField[]): RawSeries {
  const { labels, unit, times, values, limit } = field;
  const isBare = /^value$/i.test(field.name);
  const name = isBare
    ? (textAt(labels, '__name__') ?? (Object.keys(labels).length === 0 ? 'Value' : ''))
    : field.name;
  const alike = all.filter((other) => other.name === field.name).map((other) => other.labels);
  return {
    name: labelledName(name, labels, alike) || 'Value',
    unit,
    times,
    values: values.map(measuredNumber),
    ...(limit === null ? {} : { limit }),
  };
}

/** The red line that a panel has where nobody set one. */
const USUAL_LIMIT = 80;

/** The first line of a panel: red above it, or red below it where the lowest values are. Shares of the largest value are no line. */
function limitIn(field: JsonObject): SignalLimit | null {
  if (textAt(field, 'config.thresholds.mode') === 'percentage') return null;
  const [lowest, first, ...others] = objectsAt(field, 'config.thresholds.steps');
  const threshold = first === undefined ? null : measuredNumber(valueAt(first, 'value'));
  if (lowest === undefined || first === undefined || threshold === null) return null;
  if (threshold === USUAL_LIMIT && others.length === 0) return null;
  return { threshold, isBelow: RED.test(textAt(lowest, 'color') ?? '') };
}

const RED = /\bred\b|^#f2495c$/i;

/** Grafana's names of units that people write otherwise. */
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  reqps: 'req/s',
  ops: 'ops/s',
  bytes: 'B',
  decbytes: 'B',
  Bps: 'B/s',
  short: '',
  none: '',
};

function unitWords(unit: string): string {
  return UNITS[unit] ?? unit;
}
