import { Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, invoicing } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { WorkPanel } from '../../document/WorkPanel';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import type { Invoice } from './api';
import { invoicePageTexts } from './documentTexts';

/** Ties another proforma's advance to a draft: that is never done without a person's choice. */
export function AdvancesPanel({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const t = useTexts(invoicePageTexts);
  const w = useTexts(words);
  const id = invoice.id!;
  const [proformaId, setProformaId] = useState('');
  const paid = useQuery({
    queryKey: ['proforma', 'list', 'advances', invoice.clientId],
    queryFn: () => body(invoicing.GET('/proformas', { params: { query: { clientId: invoice.clientId, status: ['PAID', 'PARTIALLY_PAID', 'CLOSED'], limit: 50 } } })),
  });
  const command = useCommand<string, unknown>({
    run: (chosen, key) => body(invoicing.POST('/invoices/{id}/advances', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { proformaId: chosen } })),
    touches: ['invoice', 'proforma'],
    onDone: onClose,
  });
  return (
    <WorkPanel title={t.claimAdvances} label={t.advances} pending={command.pending} error={command.error} disabled={!proformaId} onSubmit={() => command.send(proformaId)} onClose={onClose}>
      <div className="muted">{t.claimHelp}</div>
      <Loaded query={paid}>
        {({ items = [] }) => (
          <Radio.Group value={proformaId} onChange={setProformaId} aria-label={t.claimAdvances}>
            <div style={{ display: 'grid', gap: 10 }}>
              {items.length === 0 && <span className="muted">{w.nothing}</span>}
              {items.map((proforma) => (
                <Radio
                  key={proforma.id}
                  value={proforma.id}
                  label={
                    <>
                      <span className="mono">{proforma.number}</span> {proforma.orderNumber && <span className="muted">{proforma.orderNumber} </span>}
                      <MoneyText money={proforma.held} />
                    </>
                  }
                />
              ))}
            </div>
          </Radio.Group>
        )}
      </Loaded>
    </WorkPanel>
  );
}
