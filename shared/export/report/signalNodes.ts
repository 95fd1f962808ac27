import type { RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { signalFigure } from '#shared/export/figures/signalFigure.ts';
import { paragraph, strong, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { signalSentence } from '#shared/words/signalWords.ts';

/**
 * The graphs of an incident: drawn where the page draws, else in words: span, range, peak, and when above the
 * threshold. A document that has its drawing beside it shows it above these words.
 */
export function signalNodes(
  incident: Incident,
  {
    hasFigures = false,
    audience,
    graphs = () => null,
  }: Pick<ReportOptions, 'hasFigures' | 'audience' | 'graphs'>,
): readonly RootContent[] {
  return signalsOf(incident).flatMap((signal, index): RootContent[] => {
    const name = `signal-${index + 1}`;
    const figure = hasFigures ? signalFigure(incident, signal, name) : null;
    const from = audience === 'public' ? '' : (signal.source ?? '').trim();
    const source = from === '' ? '' : ` Source: ${from}`;
    if (figure !== null) return [{ type: 'figure', name, ...figure, caption: `${figure.caption}${source}` }];
    const words = ` ${signalSentence(signal, incident.timeZone)}${source}`;
    const url = graphs(index);
    if (url !== null) return [linkedGraph(signal.name || 'Graph', words, url)];
    return [paragraph([strong(`${signal.name || 'Graph'}:`), text(words)], 'graph')];
  });
}

function linkedGraph(name: string, words: string, url: string): RootContent {
  const children = [strong(`${name}:`), text(words)];
  return { type: 'picture', url, alt: `Graph: ${name}.${words}`, width: 0, height: 0, children };
}
