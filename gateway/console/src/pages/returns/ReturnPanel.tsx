import { Alert, Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { Loaded } from '../../document/Loaded';
import { Facts } from '../../document/parts';
import { ReasonPanel } from '../../document/ReasonPanel';
import { StatusBadge } from '../../document/StatusBadge';
import { formatDate, formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { ReceiptForm } from './ReceiptForm';
import { returnTexts } from './texts';

type Return = InvoicingSchemas['ReturnResponse'];

/** What is expected back and what has come; the warehouse records receipts here, the sales admin closes it. */
export function ReturnPanel({ id, onDone }: { id: string; onDone: () => void }) {
  const query = useQuery({ queryKey: ['return', 'one', id], queryFn: () => body(invoicing.GET('/returns/{id}', { params: { path: { id } } })) });
  return <Loaded query={query}>{(goods) => <ReturnDetails goods={goods} onDone={onDone} />}</Loaded>;
}

function ReturnDetails({ goods, onDone }: { goods: Return; onDone: () => void }) {
  const t = useTexts(returnTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayClose = useMay('sales-admin');
  const mayRead = useMay('sales-admin', 'finance-manager');
  const mayReceive = useMay('warehouse', 'sales-admin');
  const [closing, setClosing] = useState(false);
  const open = goods.status === 'EXPECTED' || goods.status === 'PARTLY_RECEIVED';
  const id = goods.id!;
  return (
    <div style={{ display: 'grid', gap: 18 }}>
      <div style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
        <strong className="mono">{goods.number}</strong>
        <StatusBadge status={goods.status} />
      </div>
      <Facts
        facts={[
          [w.client, goods.clientName],
          [
            t.invoice,
            mayRead ? (
              <Anchor key="invoice" component={Link} to={`/sales/invoices/${goods.originalId}`} className="mono">
                {goods.originalNumber}
              </Anchor>
            ) : (
              <span key="invoice" className="mono">
                {goods.originalNumber}
              </span>
            ),
          ],
          [t.reason, goods.reason],
          [t.requested, `${formatTime(goods.requestedAt, language)} · ${goods.requestedBy ?? ''}`],
          [
            t.credit,
            goods.creditNoteId && mayRead ? (
              <Anchor component={Link} to={`/sales/credit-notes/${goods.creditNoteId}`}>
                {t.openNote}
              </Anchor>
            ) : (
              t.credits[goods.credit ?? '']
            ),
          ],
        ]}
      />
      {goods.closing?.closeReason && <Alert color="gray">{t.closed(goods.closing.closeReason)}</Alert>}
      <ReceiptForm key={goods.version} goods={goods} mayReceive={mayReceive && open} />
      {(goods.receipts ?? []).length > 0 && (
        <div>
          <strong>{t.receipts}</strong>
          <ul style={{ listStyle: 'none', margin: '6px 0 0', padding: 0, display: 'grid', gap: 8 }}>
            {goods.receipts!.map((receipt) => (
              <li key={receipt.receiptId}>
                <span className="mono">{receipt.receiptId}</span> · {formatDate(receipt.receivedOn, language)} <span className="muted">{t.by(receipt.recordedBy ?? '')}</span>
                {receipt.creditNoteId && mayRead && (
                  <>
                    {' · '}
                    <Anchor component={Link} to={`/sales/credit-notes/${receipt.creditNoteId}`}>
                      {t.openNote}
                    </Anchor>
                  </>
                )}
                {receipt.creditRefusal && (
                  <div style={{ color: 'var(--mantine-color-red-7)' }}>
                    {t.refusedCredit} {receipt.creditRefusal}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {mayClose && open && (
        <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => setClosing(true)}>
          {t.close}
        </Button>
      )}
      {closing && (
        <ReasonPanel
          title={t.closeTitle}
          help={t.closeHelp}
          label={t.close}
          touches={['return']}
          run={(reason, key) => body(invoicing.POST('/returns/{id}/close', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))}
          onDone={() => {
            setClosing(false);
            onDone();
          }}
          onClose={() => setClosing(false)}
        />
      )}
    </div>
  );
}
