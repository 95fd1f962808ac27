import {
  labelledName,
  measuredNumber,
  type RawSeries,
  type SignalForm,
} from '#shared/import/graphs/rawSeries.ts';
import { isObject, objectsAt, objectsIn, textAt, valueAt } from '#shared/import/source/jsonShape.ts';

/** Prometheus, and what answers like it: `query_range` with a matrix. */
export const PROMETHEUS_RANGE: SignalForm = {
  is: 'A range of Prometheus',
  read: ({ json }) => {
    if (textAt(json, 'data.resultType') !== 'matrix') return null;
    const results = objectsAt(json, 'data.result');
    const metrics = results.map((result) => {
      const metric = valueAt(result, 'metric');
      return isObject(metric) ? metric : {};
    });
    return results.map((result, index): RawSeries => {
      const metric = metrics[index] ?? {};
      const alike = metrics.filter((other) => other.__name__ === metric.__name__);
      const name = labelledName(textAt(metric, '__name__') ?? '', metric, alike);
      return { name: name || 'Query', unit: '', ...pairs(valueAt(result, 'values')) };
    });
  },
};

/** CloudWatch's answers to `get-metric-data` and `get-metric-statistics`. */
export const CLOUDWATCH_DATA: SignalForm = {
  is: 'Metrics of CloudWatch',
  read: ({ json }) => {
    const results = objectsAt(json, 'MetricDataResults');
    if (results.length > 0) {
      return results.map((result) => ({
        name: textAt(result, 'Label', 'Id') ?? 'Metric',
        unit: '',
        times: timesIn(valueAt(result, 'Timestamps')),
        values: numbersIn(valueAt(result, 'Values')),
      }));
    }
    const points = objectsAt(json, 'Datapoints');
    const statistic = STATISTICS.find((name) => points.some((point) => measuredNumber(point[name]) !== null));
    if (statistic === undefined) return null;
    const unit = textAt(points[0], 'Unit') ?? '';
    return [
      {
        name: `${textAt(json, 'Label') ?? 'Metric'} (${statistic.toLowerCase()})`,
        unit: UNITS[unit] ?? unit,
        times: timesIn(points.map((point) => point.Timestamp)),
        values: numbersIn(points.map((point) => point[statistic])),
      },
    ];
  },
};

const STATISTICS = ['Average', 'Maximum', 'Sum', 'Minimum', 'SampleCount'] as const;
const UNITS: Readonly<Record<string, string>> = {
  Percent: '%',
  Milliseconds: 'ms',
  Seconds: 's',
  Bytes: 'B',
  Count: '',
  None: '',
};

/** Datadog's answers to queries of metrics. */
export const DATADOG_SERIES: SignalForm = {
  is: 'Metrics of Datadog',
  read: ({ json }) => {
    const series = objectsAt(json, 'series').filter((one) => Array.isArray(one.pointlist));
    if (series.length === 0) return null;
    return series.map((one) => {
      const [unit] = objectsIn(valueAt(one, 'unit'));
      const name = textAt(one, 'display_name', 'metric', 'expression') ?? 'Metric';
      const scope = series.length > 1 ? (textAt(one, 'scope') ?? '') : '';
      return {
        name: scope === '' || scope === '*' ? name : `${name} ${scope}`,
        unit: textAt(unit, 'short_name', 'name') ?? '',
        ...pairs(one.pointlist),
      };
    });
  },
};

/** `[moment, value]` after `[moment, value]`. */
function pairs(value: unknown): Pick<RawSeries, 'times' | 'values'> {
  const all = Array.isArray(value) ? value.filter((pair): pair is unknown[] => Array.isArray(pair)) : [];
  return { times: timesIn(all.map(([at]) => at)), values: numbersIn(all.map(([, number]) => number)) };
}

function timesIn(value: unknown): readonly (string | number)[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.map((at) => (typeof at === 'number' || typeof at === 'string' ? at : ''));
}

function numbersIn(value: unknown): readonly (number | null)[] {
  return Array.isArray(value) ? value.map(measuredNumber) : [];
}
