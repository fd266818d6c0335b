import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useMay } from '../../shell/me';
import { recurringTexts } from './texts';

type Row = InvoicingSchemas['TemplateSummary'];
const CHIPS = ['ACTIVE', 'PAUSED', 'ENDED', 'FAILING'];

export function TemplatesPage() {
  const t = useTexts(recurringTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayChange = useMay('sales-admin');
  const definition = useMemo<ListDefinition<Row>>(
    () => ({
      name: 'recurring',
      resource: 'recurring',
      title: t.title,
      read: (query) => body(invoicing.GET('/recurring-templates', { params: { query: query as never } })),
      id: (row) => row.id!,
      href: (row) => `/sales/recurring/${row.id}`,
      chips: CHIPS.map((value) => ({ value, label: w.status[value] ?? value })),
      filters: [{ kind: 'client', name: 'clientId', label: w.client }],
      columns: [
        { id: 'name', header: t.template, cell: (row) => row.name },
        { id: 'client', header: w.client, cell: (row) => row.clientName },
        { id: 'frequency', header: t.frequency, cell: (row) => t.everyText(row.intervalCount ?? 1, row.intervalUnit ?? '') },
        { id: 'policy', header: t.policy, cell: (row) => t.policies[row.sendPolicy ?? ''] },
        { id: 'next', header: t.nextOn, cell: (row) => <span className="number">{row.status !== 'ENDED' && formatDate(row.nextOn, language)}</span> },
        { id: 'start', header: t.startOn, extra: true, cell: (row) => <span className="number">{formatDate(row.startOn, language)}</span> },
        { id: 'end', header: t.endOn, extra: true, cell: (row) => <span className="number">{formatDate(row.endOn, language)}</span> },
        { id: 'net', header: t.amount, align: 'right', cell: (row) => <MoneyText money={row.net} /> },
        {
          id: 'status',
          header: w.status_,
          cell: (row) => (
            <span style={{ display: 'inline-flex', gap: 4 }}>
              <StatusBadge status={row.status} />
              {(row.failedPeriods ?? 0) > 0 && <StatusBadge status="FAILING" label={`${t.failed}: ${row.failedPeriods}`} />}
            </span>
          ),
        },
      ],
      actions: (
        <>
          <Button component={Link} to="/sales/recurring/report" variant="default">
            {t.report} <kbd style={{ marginLeft: 8 }}>r</kbd>
          </Button>
          {mayChange && (
            <Button component={Link} to="/sales/recurring/new">
              {t.newTemplate} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
            </Button>
          )}
        </>
      ),
      rowKeys: {
        r: () => void navigate('/sales/recurring/report'),
        ...(mayChange ? { e: (row: Row) => void navigate(`/sales/recurring/${row.id}/edit`), n: () => void navigate('/sales/recurring/new') } : {}),
      },
    }),
    [t, w, language, mayChange, navigate],
  );
  return <ListPage definition={definition} />;
}
