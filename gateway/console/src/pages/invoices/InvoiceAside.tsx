import { Anchor } from '@mantine/core';
import type { InvoicingSchemas } from '../../api';
import { openChecks } from '../../document/checks';
import { DocumentTimeline } from '../../document/DocumentTimeline';
import { EInvoiceSection } from '../../document/EInvoiceSection';
import { type CheckItem, Checklist, PdfPreview } from '../../document/parts';
import { workTexts } from '../../document/workTexts';
import { useTexts } from '../../i18n';
import type { Invoice } from './api';
import type { Panel } from './InvoicePanels';

interface Props {
  invoice: Invoice;
  timeline: InvoicingSchemas['TimelineEntry'][] | undefined;
  onPanel: (panel: Panel) => void;
}

/** What is missing, the PDF, what happened. */
export function InvoiceAside({ invoice, timeline, onPanel }: Props) {
  const t = useTexts(workTexts);
  const id = invoice.id!;
  const { open, passed } = openChecks(invoice.readiness?.items, `/sales/invoices/${id}`);
  const failures: CheckItem[] = (invoice.renderingFailures ?? []).map((failure) => ({ level: 'AMBER', text: [t.renderingFailed(failure.form ?? ''), failure.reason].filter(Boolean).join(' ') }));
  const printed = invoice.status === 'ISSUED' && !invoice.opening;
  return (
    <>
      {invoice.status === 'DRAFT' && <Checklist items={open} note={passed > 0 ? t.checksPassed(passed) : undefined} />}
      {failures.length > 0 && <Checklist items={failures} />}
      {printed && (
        <EInvoiceSection submission={invoice.submission} onRecord={() => onPanel('submission')}>
          <Anchor href={`/api/invoices/${id}/xml`} download size="sm">
            {t.xml}
          </Anchor>
        </EInvoiceSection>
      )}
      {printed && <PdfPreview href={`/api/invoices/${id}/pdf`} />}
      <DocumentTimeline entries={timeline} />
    </>
  );
}
