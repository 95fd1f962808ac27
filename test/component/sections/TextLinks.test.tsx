import { screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { ImpactSection } from '#renderer/impact/ImpactSection.tsx';
import { LessonsSection } from '#renderer/lists/LessonsSection.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildItem, buildRow } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const GRAPH = 'https://grafana.corp.example/d/k3Jd/checkout?from=1773151800000&to=1773154200000';
const GRAPH_NAME = 'Grafana, dashboard checkout, 14:10–14:50 (grafana.corp.example)';

function opened(desktop: ReturnType<typeof renderWithStore>['desktop']): readonly unknown[] {
  return desktop.requests.filter(({ channel }) => channel === 'link:open').map(({ request }) => request);
}

describe('an address in a field', () => {
  it('of an event is a link beside it, which says what it is and where it leads, and the system opens it', async () => {
    const incident = buildIncident({ timeline: [buildEvent('Errors rise', '14:23', { source: GRAPH })] });
    const { user, desktop } = renderWithStore(<TimelineSection />, incident);
    await user.click(screen.getByRole('button', { name: /Errors rise/, pressed: false }));
    const editor = screen.getByRole('group', { name: 'Edit event Errors rise' });
    const link = within(editor).getByRole('link', { name: GRAPH_NAME });
    expect(link.textContent).toContain('grafana.corp.example');
    await user.click(link);
    expect(opened(desktop)).toEqual([{ url: GRAPH }]);
  });

  it('is reached and opened with the keyboard', async () => {
    const incident = buildIncident({ summary: 'It is told at https://wiki.corp.example/a?b=1.' });
    const { user, desktop } = renderWithStore(<SummarySection />, incident);
    await user.click(screen.getByRole('textbox', { name: 'Summary, Markdown' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'a?b=1 (wiki.corp.example)' }));
    await user.keyboard('{Enter}');
    expect(opened(desktop)).toEqual([{ url: 'https://wiki.corp.example/a?b=1' }]);
  });

  it('appears while it is typed, and the field keeps the keyboard', async () => {
    const { user } = renderWithStore(<SummarySection />);
    await user.type(screen.getByRole('textbox', { name: 'Summary, Markdown' }), 'See https://a.example/x');
    expect(screen.getByRole('link', { name: 'x (a.example)' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Summary, Markdown' }));
  });

  it('tells where it leads, whatever it looks like', () => {
    const summary = 'https://accounts.bank.example@evil.example/login';
    renderWithStore(<SummarySection />, buildIncident({ summary }));
    expect(screen.getByRole('link', { name: 'login (evil.example)' }).textContent).toContain('evil.example');
  });

  it('that the system refuses says so', async () => {
    const incident = buildIncident({ summary: 'https://a.example/x' });
    const { user, desktop, store } = renderWithStore(<SummarySection />, incident);
    desktop.fail('link:open', appError('link-refused'));
    await user.click(screen.getByRole('link', { name: 'x (a.example)' }));
    expect(store.getState().toasts.map(({ text }) => text)).toEqual([
      'This link was not opened. Debrief opens only http, https and mailto links.',
    ]);
  });

  it('that is none is no link', () => {
    const summary = 'javascript:alert(1) file:///etc/passwd www.a.example';
    renderWithStore(<SummarySection />, buildIncident({ summary }));
    expect(screen.queryByRole('list', { name: 'Links of the summary' })).toBeNull();
    expect(screen.queryByRole('link', { name: /javascript|passwd/ })).toBeNull();
  });

  it('of an impact or a lesson is a link', () => {
    const incident = buildIncident({
      impact: [buildRow('Orders', { value: '12', source: 'https://bi.example/orders' })],
      lessons: [buildItem('Read https://wiki.example/pools')],
    });
    renderWithStore(
      <>
        <ImpactSection />
        <LessonsSection />
      </>,
      incident,
    );
    expect(screen.getByRole('link', { name: 'orders (bi.example)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'pools (wiki.example)' })).toBeTruthy();
  });
});

describe('in a list', () => {
  it('the ticket of a closed action opens with one click', async () => {
    const ticketUrl = 'https://acme.atlassian.net/browse/PAY-123';
    const incident = buildIncident({ actions: [buildAction('Add alert', { ticketUrl })] });
    const { user, desktop } = renderWithStore(<ActionsSection />, incident);
    await user.click(screen.getByRole('link', { name: 'Jira, PAY-123 (acme.atlassian.net)' }));
    expect(opened(desktop)).toEqual([{ url: ticketUrl }]);
    expect(screen.queryByRole('textbox', { name: 'Ticket of Add alert' })).toBeNull();
  });

  it('the source of a closed event opens with one click, and does not open the event', async () => {
    const incident = buildIncident({ timeline: [buildEvent('Errors rise', '14:23', { source: GRAPH })] });
    const { user, desktop } = renderWithStore(<TimelineSection />, incident);
    const link = screen.getByRole('link', { name: GRAPH_NAME });
    expect(link.textContent).toBe('grafana.corp.example');
    await user.click(link);
    expect(opened(desktop)).toEqual([{ url: GRAPH }]);
    expect(screen.queryByRole('group', { name: 'Edit event Errors rise' })).toBeNull();
  });

  it('is not drawn again at an edit of something else', async () => {
    const drawn = vi.fn();
    const { outside } = renderWithStore(
      <Profiler id="links" onRender={drawn}>
        <TextLinks of="it" texts={[GRAPH]} />
      </Profiler>,
    );
    drawn.mockClear();
    await outside(({ record }) => record((before) => ({ ...before, summary: 'Orders failed' })));
    expect(drawn).not.toHaveBeenCalled();
    await outside(({ record }) => record((before) => ({ ...before, timeZone: 'Asia/Tokyo' })));
    expect(drawn).toHaveBeenCalledOnce();
  });
});
