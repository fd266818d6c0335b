import type { Money, PaymentSchemas } from '../../api';
import type { TimelineItem } from '../../document/parts';
import type { moneyTexts } from './moneyTexts';

/** What happened to a receipt: its entry, what documents answered, its bounce and its refunds. */
export function paymentTimeline(
  payment: PaymentSchemas['PaymentResponse'],
  refunds: PaymentSchemas['ListedRefund'][],
  t: (typeof moneyTexts)['en'],
  status: Record<string, string>,
  write: (money: Money | undefined) => string,
): TimelineItem[] {
  const { reversal } = payment;
  return [
    { at: payment.recordedAt, title: `${t.recordedEvent}: ${write(payment.amount)}`, by: payment.recordedBy },
    ...(payment.allocations ?? []).flatMap((allocation) =>
      (allocation.history ?? []).map((entry) => ({
        at: entry.at, by: entry.by, text: entry.reason, title: `${t.event[entry.what ?? ''] ?? entry.what}: ${allocation.documentNumber ?? ''}, ${write(entry.amount)}`,
      })),
    ),
    ...(reversal ? [{ at: reversal.recordedAt, title: t.bouncedEvent, by: reversal.recordedBy, text: reversal.reason }] : []),
    ...refunds.flatMap((refund) => [
      { at: refund.requestedAt, title: `${t.refundEvent(status.REQUESTED!)}, ${write(refund.amount)}`, by: refund.requestedBy, text: refund.reason },
      ...(refund.endedAt ? [{ at: refund.endedAt, title: `${t.refundEvent(status[refund.status ?? ''] ?? '')}, ${write(refund.amount)}`, by: refund.endedBy, text: refund.endingReason }] : []),
    ]),
  ];
}
