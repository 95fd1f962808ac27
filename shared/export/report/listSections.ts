import type { RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { gap, heading, item, lines, list, paragraph } from '#shared/export/report/reportNodes.ts';

/** Section 5 of the guide. */
export function factorsSection(incident: Incident): readonly RootContent[] {
  return required(incident.contributingFactors, 'what made the incident worse, or slower to resolve.');
}

/** Section 6 of the guide, with what went poorly and where luck helped when anything is written there. */
export function wentWellSection(incident: Incident): readonly RootContent[] {
  return [
    ...required(incident.wentWell, 'what worked: people, tools and decisions worth keeping.'),
    ...optional('What went poorly', incident.wentPoorly),
    ...optional('Where we got lucky', incident.gotLucky),
  ];
}

/** Section 8 of the guide. */
export function lessonsSection(incident: Incident): readonly RootContent[] {
  return required(incident.lessons, 'what others could take from it, beyond these fixes.');
}

function required(items: readonly ListItem[], missing: string): readonly RootContent[] {
  const content = bullets(items);
  return content.length === 0 ? [gap(missing)] : content;
}

function optional(title: string, items: readonly ListItem[]): readonly RootContent[] {
  const content = bullets(items);
  return content.length === 0 ? [] : [heading(3, title), ...content];
}

function bullets(items: readonly ListItem[]): readonly RootContent[] {
  const writtenItems = items.filter(({ text }) => text.trim() !== '');
  return writtenItems.length === 0
    ? []
    : [list(writtenItems.map(({ text }) => item([paragraph(lines(text))])))];
}
