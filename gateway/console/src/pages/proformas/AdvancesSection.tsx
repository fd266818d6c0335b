import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, invoicing } from '../../api';
import type { useCommand } from '../../api/useCommand';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { formatDate } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import type { Done, Proforma, Step } from './api';
import { proformaTexts } from './texts';

/** What was received, the invoice that bills it, and who has used it. */
export function AdvancesSection({ proforma, command }: { proforma: Proforma; command: ReturnType<typeof useCommand<Step, Done>> }) {
  const t = useTexts(proformaTexts);
  const language = useLanguage();
  const mayChange = useMay('sales-admin');
  const id = proforma.id!;
  const advances = useQuery({ queryKey: ['proforma', 'advances', id], queryFn: () => body(invoicing.GET('/proformas/{id}/advances', { params: { path: { id } } })) });
  return (
    <Section title={t.advances} padded={false}>
      {advances.data?.length === 0 && <div className="muted" style={{ padding: '4px 16px 16px' }}>{t.noAdvances}</div>}
      {advances.data && advances.data.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.receivedOn}</th>
              <th scope="col" data-align="right">{t.received}</th>
              <th scope="col" data-align="right">{t.used}</th>
              <th scope="col" data-align="right">{t.left}</th>
              <th scope="col">{t.advanceInvoice}</th>
              <th scope="col">{t.usedBy}</th>
            </tr>
          </thead>
          <tbody>
            {advances.data.map((advance) => (
              <tr key={advance.allocationId}>
                <td>
                  <Anchor component={Link} to={`/sales/payments/${advance.paymentId}`} className="number">
                    {formatDate(advance.receivedOn, language)}
                  </Anchor>
                  {advance.released && <span className="muted"> {t.released}</span>}
                </td>
                <td data-align="right"><MoneyText money={advance.amount} /></td>
                <td data-align="right"><MoneyText money={advance.used} dim /></td>
                <td data-align="right"><MoneyText money={advance.left} dim /></td>
                <td>
                  {advance.advanceInvoiceId ? (
                    <Anchor component={Link} to={`/sales/invoices/${advance.advanceInvoiceId}`}>
                      {t.openInvoice}
                    </Anchor>
                  ) : (
                    mayChange &&
                    !advance.released && (
                      <Button variant="default" size="compact-sm" loading={command.pending} onClick={() => command.send({ step: 'advance-invoice', allocationId: advance.allocationId! })}>
                        {t.draftAdvance}
                      </Button>
                    )
                  )}
                </td>
                <td>
                  {(advance.uses ?? []).map((use) => (
                    <div key={`${use.invoiceId}${use.bookedAt}`}>
                      <Anchor component={Link} to={`/sales/invoices/${use.invoiceId}`}>
                        <MoneyText money={use.amount} />
                      </Anchor>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
