import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { ReturnPanel } from './ReturnPanel';
import { returnTexts } from './texts';

type Row = InvoicingSchemas['ReturnSummary'];
const CHIPS = ['EXPECTED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED'];

export function ReturnsPage() {
  const t = useTexts(returnTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  // Other pages lead to one return; the list itself opens its panel by a row.
  const linked = parameters.get('open');
  const close = () =>
    setParameters(
      (before) => {
        before.delete('open');
        return before;
      },
      { replace: true },
    );
  const definition = useMemo<ListDefinition<Row>>(
    () => ({
      name: 'returns',
      resource: 'return',
      title: t.title,
      read: (query) => body(invoicing.GET('/returns', { params: { query: query as never } })),
      id: (row) => row.id!,
      panel: (row, done) => <ReturnPanel key={row.id} id={row.id!} onDone={done} />,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [{ kind: 'client', name: 'clientId', label: w.client }],
      columns: [
        { id: 'number', header: w.number, width: 190, cell: (row) => <span className="mono">{row.number}</span> },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'invoice', header: t.invoice, cell: (row) => <span className="mono">{row.originalNumber}</span> },
        { id: 'reason', header: t.reason, cell: (row) => row.reason },
        { id: 'requested', header: t.requested, cell: (row) => <span className="number">{formatTime(row.requestedAt, language)}</span> },
        { id: 'credit', header: t.credit, cell: (row) => t.credits[row.creditPolicy ?? ''] },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.status} /> },
      ],
      empty: t.empty,
    }),
    [t, w, language],
  );
  return (
    <>
      <ListPage definition={definition} />
      <SidePanel opened={linked !== null} onClose={close} title={t.title}>
        {linked && <ReturnPanel id={linked} onDone={close} />}
      </SidePanel>
    </>
  );
}
