import { Alert, Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DocumentPage } from '../../document/DocumentPage';
import { NotesSection } from '../../document/NotesSection';
import { LinesTable, Section, TotalsBlock } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { nonZero } from '../../format/money';
import { documentTexts } from '../../document/texts';
import { useTimeline } from '../../document/DocumentTimeline';
import { ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { Invoice } from './api';
import { AdvancesBlock, DraftChanges } from './InvoiceNotices';
import { InvoiceAside } from './InvoiceAside';
import { InvoiceFacts } from './InvoiceFacts';
import { InvoiceLinks } from './InvoiceLinks';
import { InvoicePanels, type Panel } from './InvoicePanels';
import { useInvoiceActions } from './useInvoiceActions';
import { invoicePageTexts } from './documentTexts';

/** Everything about one invoice, advance invoice or debit note. */
export function InvoiceDocument({ invoice }: { invoice: Invoice }) {
  const t = useTexts(invoicePageTexts);
  const d = useTexts(documentTexts);
  const w = useTexts(words);
  const id = invoice.id!;
  const [panel, setPanel] = useState<Panel>();
  const { primary, actions, command } = useInvoiceActions(invoice, setPanel);
  const timeline = useTimeline('invoice', id);
  const issued = invoice.status === 'ISSUED';
  const type = w.documentType[invoice.documentType ?? 'INVOICE']!;
  const list = invoice.documentType === 'DEBIT_NOTE' ? '/sales/debit-notes' : '/sales/invoices';

  return (
    <DocumentPage
      id={id}
      title={invoice.number ?? t.draftOf(type)}
      listPath={list}
      path={(other) => `/sales/invoices/${other}`}
      badges={<Axes invoice={invoice} />}
      subtitle={
        <>
          <Anchor component={Link} to={`/crm/clients/${invoice.clientId}`} fw={600}>
            {invoice.buyer?.name ?? w.client}
          </Anchor>
          {invoice.number && <span className="muted"> · {type}</span>}
          {invoice.orderId && (
            <>
              <span className="muted"> · {w.order} </span>
              <Anchor component={Link} to={`/sales/orders/${invoice.orderId}`} className="mono">
                {invoice.orderNumber}
              </Anchor>
            </>
          )}
        </>
      }
      amounts={[
        { label: issued ? w.remaining : t.total, money: issued ? invoice.remaining : invoice.totals?.gross, main: true },
        { label: t.total, money: issued ? invoice.totals?.gross : undefined },
        { label: t.paid, money: issued ? invoice.paid : undefined },
        { label: t.advances, money: issued ? nonZero(invoice.advances?.settled) : undefined },
        { label: t.credited, money: issued ? nonZero(invoice.credited) : undefined },
        { label: t.writtenOff, money: issued ? nonZero(invoice.writtenOff) : undefined },
      ]}
      primary={primary}
      actions={actions}
      notice={
        <div style={{ display: 'grid', gap: 12 }}>
          <ProblemNotice error={command.error} />
          {invoice.status === 'DISCARDED' && <Alert color="gray">{t.discarded(invoice.discarding?.reason ?? '')}</Alert>}
          {invoice.opening && <Alert color="gray">{t.isOpening}</Alert>}
          <DraftChanges invoice={invoice} />
        </div>
      }
      aside={<InvoiceAside invoice={invoice} timeline={timeline.data} onPanel={setPanel} />}
    >
      {!invoice.opening && (
        <Section title={d.lines} padded={false}>
          <LinesTable lines={invoice.lines ?? []} />
          <TotalsBlock totals={invoice.totals} />
          <AdvancesBlock invoice={invoice} />
        </Section>
      )}
      <InvoiceFacts invoice={invoice} />
      {invoice.notes && (
        <Section title={t.clientNotes}>
          <div style={{ whiteSpace: 'pre-wrap' }}>{invoice.notes}</div>
        </Section>
      )}
      <InvoiceLinks invoice={invoice} />
      <NotesSection kind="invoice" id={id} timeline={timeline.data} />
      <InvoicePanels invoice={invoice} panel={panel} onPanel={setPanel} />
    </DocumentPage>
  );
}

/** Document, payment and delivery are told apart, each with its own badge. */
function Axes({ invoice }: { invoice: Invoice }) {
  if (invoice.status === 'DRAFT') {
    return (
      <>
        <StatusBadge status="DRAFT" />
        <StatusBadge status={invoice.readiness?.level} />
      </>
    );
  }
  if (invoice.status === 'DISCARDED') return <StatusBadge status="DISCARDED" />;
  const delivery = invoice.delivery?.status;
  return (
    <>
      {invoice.overdue && <StatusBadge status="OVERDUE" />}
      <StatusBadge status={invoice.paymentStatus} />
      <StatusBadge status={delivery === 'NOT_SENT' ? 'TO_SEND' : delivery} />
    </>
  );
}
