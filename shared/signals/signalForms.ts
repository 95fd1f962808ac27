import { GRAFANA_FRAMES } from '#shared/signals/forms/grafanaFrames.ts';
import { CLOUDWATCH_DATA, DATADOG_SERIES, PROMETHEUS_RANGE } from '#shared/signals/forms/queryAnswers.ts';
import { SEPARATED_SERIES } from '#shared/signals/forms/separatedSeries.ts';
import type { SignalForm } from '#shared/signals/rawSeries.ts';

/** Every form of a graph that is read; the first that knows a source reads it. */
export const SIGNAL_FORMS: readonly SignalForm[] = [
  PROMETHEUS_RANGE,
  CLOUDWATCH_DATA,
  DATADOG_SERIES,
  GRAFANA_FRAMES,
  SEPARATED_SERIES,
];
