import { GRAFANA_FRAMES } from '#shared/import/graphs/grafanaFrames.ts';
import { CLOUDWATCH_DATA, DATADOG_SERIES, PROMETHEUS_RANGE } from '#shared/import/graphs/queryAnswers.ts';
import type { SignalForm } from '#shared/import/graphs/rawSeries.ts';
import { SEPARATED_SERIES } from '#shared/import/graphs/separatedSeries.ts';

/** Every form of a graph that is read; the first that knows a source reads it. */
export const SIGNAL_FORMS: readonly SignalForm[] = [
  PROMETHEUS_RANGE,
  CLOUDWATCH_DATA,
  DATADOG_SERIES,
  GRAFANA_FRAMES,
  SEPARATED_SERIES,
];
