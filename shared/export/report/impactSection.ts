import type { PhrasingContent, RootContent } from 'mdast';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { pictureNodes } from '#shared/export/report/pictureNodes.ts';
import { gap, strong, table, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';

/** Section 2 of the guide: one row for each metric, with its source where any row names one, then what shows them. */
export function impactSection(
  incident: Incident,
  options: Pick<ReportOptions, 'pictures'>,
): readonly RootContent[] {
  if (incident.impact.length === 0) {
    return [gap('how long it lasted, how many were affected, and what it cost, in numbers.')];
  }
  return [impactTable(incident), ...impactPictures(incident, options)];
}

/** The pictures of all rows, each once, with the metrics that it shows. */
export function impactPictures(
  incident: Incident,
  options: Pick<ReportOptions, 'pictures'>,
): readonly RootContent[] {
  const rows = incident.impact.map(({ id }) => ({ kind: 'impact', id }) as const);
  const metricsOf = ({ impactIds = [] }: Picture): string =>
    incident.impact.flatMap(({ id, metric }) => (impactIds.includes(id) ? [metric.trim()] : [])).join(', ');
  return pictureNodes(incident, rows, options, metricsOf);
}

export function impactTable(incident: Incident): RootContent {
  const hasSources = incident.impact.some((row) => isWritten(row.source));
  const header = ['Metric', 'Value', ...(hasSources ? ['Source'] : [])].map((name) => [text(name)]);
  const rows = incident.impact.map((row) => cells(incident, row, hasSources));
  return table([header, ...rows], 'impact');
}

function cells(incident: Incident, row: ImpactRow, hasSources: boolean): PhrasingContent[][] {
  const value = impactValue(incident, row);
  return [
    [text(row.metric)],
    [isWritten(value) ? text(value) : strong('Value missing', 'missing')],
    ...(hasSources ? [[text(row.source ?? '')]] : []),
  ];
}

function isWritten(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}
