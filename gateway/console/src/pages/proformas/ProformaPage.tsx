import { Alert, Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { DocumentPage } from '../../document/DocumentPage';
import { DocumentTimeline, useTimeline } from '../../document/DocumentTimeline';
import { Loaded } from '../../document/Loaded';
import { NotesSection } from '../../document/NotesSection';
import { Facts, LinesTable, PdfPreview, Section, TotalsBlock } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { documentTexts } from '../../document/texts';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatDate } from '../../format/dates';
import { formatMoney, formatNumber } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { invoicePageTexts } from '../invoices/documentTexts';
import { AdvancesSection } from './AdvancesSection';
import { type Proforma, useProforma } from './api';
import { type Panel, ProformaPanels } from './ProformaPanels';
import { proformaTexts } from './texts';
import { useProformaActions } from './useProformaActions';

export function ProformaPage() {
  const { id = '' } = useParams();
  const query = useProforma(id);
  return <Loaded query={query}>{(proforma) => <ProformaDocument key={id} proforma={proforma} />}</Loaded>;
}

function ProformaDocument({ proforma }: { proforma: Proforma }) {
  const t = useTexts(proformaTexts);
  const d = useTexts(documentTexts);
  const i = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const id = proforma.id!;
  const [panel, setPanel] = useState<Panel>();
  const timeline = useTimeline('proforma', id);
  const { primary, actions, command } = useProformaActions(proforma, setPanel);
  const issued = proforma.status === 'ISSUED';
  const delivery = proforma.delivery?.status;
  const advance = proforma.advance;
  const part = advance?.percent !== undefined ? `${formatNumber(advance.percent, language)} %` : advance?.amount ? formatMoney(advance.amount, language) : '100 %';
  return (
    <DocumentPage
      id={id}
      title={proforma.number ?? t.draft}
      listPath="/sales/proformas"
      path={(other) => `/sales/proformas/${other}`}
      badges={
        <>
          <StatusBadge status={proforma.label} />
          {issued && <StatusBadge status={delivery === 'NOT_SENT' ? 'TO_SEND' : delivery} />}
        </>
      }
      subtitle={
        <>
          <Anchor component={Link} to={`/crm/clients/${proforma.clientId}`} fw={600}>
            {proforma.clientName}
          </Anchor>
          {proforma.order?.orderId && (
            <>
              <span className="muted"> · {w.order} </span>
              <Anchor component={Link} to={`/sales/orders/${proforma.order.orderId}`} className="mono">
                {proforma.order.orderNumber}
              </Anchor>
            </>
          )}
          <span className="muted"> · {t.notVat}</span>
        </>
      }
      amounts={[
        { label: issued ? w.remaining : t.asked, money: issued ? proforma.remaining : proforma.totals?.gross, main: true },
        { label: t.asked, money: issued ? proforma.totals?.gross : undefined },
        { label: t.received, money: issued ? proforma.received : undefined },
        { label: t.held, money: issued ? proforma.held : undefined },
        { label: t.whole, money: proforma.wholeTotals?.gross },
      ]}
      primary={primary}
      actions={actions}
      notice={
        <div style={{ display: 'grid', gap: 12 }}>
          <ProblemNotice error={command.error} />
          {proforma.closing?.closeReason && <Alert color="gray">{t.closedReason(proforma.closing.closeReason)}</Alert>}
          {proforma.status === 'DISCARDED' && <Alert color="gray">{t.discardedReason(proforma.discarding?.reason ?? '')}</Alert>}
          {proforma.vatDetermined === false && <Alert color="yellow">{t.noVat}</Alert>}
        </div>
      }
      aside={
        <>
          {issued && <PdfPreview href={`/api/proformas/${id}/pdf`} />}
          <DocumentTimeline entries={timeline.data} />
        </>
      }
    >
      <Section title={`${t.asked}: ${part}`} padded={false}>
        <LinesTable lines={proforma.lines ?? []} />
        <TotalsBlock totals={proforma.totals} />
      </Section>
      {issued && <AdvancesSection proforma={proforma} command={command} />}
      <Section title={d.details}>
        <Facts
          facts={[
            [t.issued, formatDate(proforma.issuedOn, language)],
            [t.validUntil, formatDate(proforma.validUntil, language)],
            [t.supplied, formatDate(proforma.suppliedOn, language)],
            [i.paymentReference, proforma.paymentReference && <span className="mono">{proforma.paymentReference}</span>],
            [t.whole, formatMoney(proforma.wholeTotals?.gross, language)],
            [i.clientNotes, proforma.content?.notes],
          ]}
        />
      </Section>
      <NotesSection kind="proforma" id={id} timeline={timeline.data} />
      <ProformaPanels proforma={proforma} panel={panel} onPanel={setPanel} />
    </DocumentPage>
  );
}
