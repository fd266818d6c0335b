import { useMemo } from 'react';
import { body, type OrderSchemas } from '../../api';
import { operations, type Service, SERVICES } from '../../api/operations';
import { ProblemError } from '../../api/problem';
import { StatusBadge } from '../../document/StatusBadge';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { BulkAction, ListDefinition, RowResult } from '../../list/types';
import { IntegrationTabs } from './IntegrationTabs';
import { ParkedPanel } from './ParkedPanel';
import { integrationTexts } from './texts';

/** A parked message with the service that parked it. */
export type Parked = OrderSchemas['ParkedMessageResponse'] & { service: Service };

const STATES = ['OPEN', 'QUEUED', 'REPLAYED', 'DISMISSED'] as const;

const serviceOf = (name: unknown): Service => SERVICES.find((service) => service === name) ?? SERVICES[0];

/** Messages that a service could not take: after the cause is gone they are replayed, or dismissed with a reason. */
export function ParkedPage() {
  const t = useTexts(integrationTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<Parked>>(() => {
    const replay: BulkAction<Parked> = {
      id: 'replay', label: t.replay, key: 'r', can: (row) => row.state === 'OPEN',
      run: async (rows, key) => {
        const results: RowResult[] = [];
        for (const row of rows) {
          const name = row.subject ?? row.type ?? row.id!;
          try {
            await body(operations(row.service).POST('/operations/parked-messages/{id}/replay', { params: { path: { id: row.id! }, header: { 'Idempotency-Key': `${key}-${results.length}` } } }));
            results.push({ id: row.id!, name, done: true, text: t.replayed });
          } catch (failure) {
            if (!(failure instanceof ProblemError)) throw failure;
            results.push({ id: row.id!, name, done: false, text: failure.message });
          }
        }
        return results;
      },
    };
    return {
      name: 'parked',
      resource: 'parked-message',
      title: t.parked,
      read: async ({ status = [], service: chosen, cursor, limit }) => {
        const service = serviceOf(chosen);
        const state = status.length === 1 ? (status[0] as (typeof STATES)[number]) : undefined;
        const page = await body(operations(service).GET('/operations/parked-messages', { params: { query: { state, cursor, limit } } }));
        return { ...page, items: (page.items ?? []).map((row) => ({ ...row, service })) };
      },
      id: (row) => row.id!,
      panel: (row, close) => <ParkedPanel key={row.id} message={row} onClose={close} />,
      chips: STATES.map((value) => ({ value, label: t.status[value]! })),
      filters: [{ kind: 'choice', name: 'service', label: `${t.service}: ${t.names[SERVICES[0]]}`, options: SERVICES.map((value) => ({ value, label: t.names[value]! })) }],
      columns: [
        { id: 'parkedAt', header: t.parkedAt, width: 180, cell: (row) => <span className="number">{formatTime(row.parkedAt, language)}</span> },
        { id: 'type', header: t.type, cell: (row) => <span className="mono">{row.type ?? row.topic}</span> },
        { id: 'subject', header: t.subject, extra: true, cell: (row) => <span className="mono">{row.subject}</span> },
        { id: 'reason', header: t.reason, cell: (row) => row.reasonCode },
        { id: 'detail', header: t.detail, cell: (row) => <span className="muted" title={row.reasonDetail}>{row.reasonDetail}</span> },
        { id: 'state', header: w.status_, cell: (row) => <StatusBadge status={row.state === 'OPEN' ? 'FAILED' : row.state} label={t.status[row.state ?? '']} /> },
      ],
      bulk: [replay],
      empty: t.nothingParked,
    };
  }, [t, w, language]);
  return (
    <>
      <IntegrationTabs />
      <ListPage definition={definition} />
    </>
  );
}
