import { useMemo } from 'react';
import { body, orders, type OrderSchemas } from '../../api';
import { StatusBadge } from '../../document/StatusBadge';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { IntegrationTabs } from './IntegrationTabs';
import { RejectionPanel } from './RejectionPanel';
import { integrationTexts } from './texts';

type Rejection = OrderSchemas['RejectionSummary'];

/** What other systems sent as orders and could not be taken; each is corrected, handed in again or dismissed. */
export function RejectionsPage() {
  const t = useTexts(integrationTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const definition = useMemo<ListDefinition<Rejection>>(
    () => ({
      name: 'rejections',
      resource: 'intake-rejection',
      title: t.rejections,
      read: (query) => body(orders.GET('/intake-rejections', { params: { query: query as never } })),
      id: (row) => row.id!,
      panel: (row) => <RejectionPanel key={row.id} id={row.id!} />,
      chips: ['OPEN', 'RETRIED', 'DISMISSED'].map((value) => ({ value, label: t.status[value]! })),
      columns: [
        { id: 'rejectedAt', header: t.rejectedAt, width: 180, cell: (row) => <span className="number">{formatTime(row.rejectedAt, language)}</span> },
        { id: 'source', header: t.source, cell: (row) => row.source ?? '–' },
        { id: 'externalId', header: t.externalId, cell: (row) => <span className="mono">{row.externalId ?? '–'}</span> },
        { id: 'reason', header: t.reason, cell: (row) => t.reasons[row.reason ?? ''] ?? row.reason },
        { id: 'detail', header: t.detail, cell: (row) => <span className="muted" title={row.detail}>{row.detail}</span> },
        { id: 'topic', header: t.topic, extra: true, cell: (row) => <span className="mono">{row.topic}</span> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status === 'OPEN' ? 'REJECTED' : row.status} label={t.status[row.status ?? '']} /> },
      ],
      empty: t.nothingRejected,
    }),
    [t, w, language],
  );
  return (
    <>
      <IntegrationTabs />
      <ListPage definition={definition} />
    </>
  );
}
