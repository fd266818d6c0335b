import { Badge } from '@mantine/core';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';

const COLOURS: Record<string, string> = {};
const say = (colour: string, ...values: string[]) => values.forEach((value) => (COLOURS[value] = colour));
say('gray', 'DRAFT', 'DISCARDED', 'INACTIVE', 'ENDED', 'IGNORED', 'OUTGOING', 'SKIPPED', 'DISMISSED', 'CLOSED', 'WITHDRAWN', 'RELEASED', 'IMPORTED', 'UNDONE');
say('blue', 'DUE', 'NEW', 'OPENED', 'UNPROCESSED', 'TO_SEND', 'TO_SUBMIT', 'NOT_SENT', 'OPEN', 'ISSUED', 'FREE_MONEY', 'PROPOSED', 'ACCEPTABLE', 'REQUESTED', 'EXPECTED', 'SUBMITTED', 'FINAL_INVOICE_DUE', 'TO_DRAFT_AGAIN', 'UNINVOICED');
say('violet', 'RELEASE_REQUESTED', 'AWAITING_WAREHOUSE', 'QUEUED', 'SENDING', 'REVERSING', 'UNDO_REQUESTED', 'CANCEL_REQUESTED', 'WAREHOUSE_LATE');
say('yellow', 'HELD', 'UNPAID', 'PARTIALLY_PAID', 'PARTIALLY_ALLOCATED', 'UNALLOCATED', 'PARTLY_CONFIRMED', 'PARTLY_RECEIVED', 'AMBER', 'RETURNED_TO_AGENT', 'PAUSED', 'EXPIRED', 'POSSIBLE_DUPLICATE', 'UNMATCHED', 'REFUND_OWED');
say('red', 'OVERDUE', 'FAILED', 'UNCERTAIN', 'RED', 'FAILING', 'REFUSED', 'REJECTED', 'DECLINED');
say('green', 'APPLIED', 'PAID', 'SENT', 'DELIVERED', 'CONFIRMED', 'ACCEPTED', 'GREEN', 'ACTIVE', 'FULLY_ALLOCATED', 'APPROVED', 'BOOKED', 'MATCHED', 'RECEIVED', 'GENERATED', 'RETRIED', 'REPLAYED', 'DONE');

/** A status with its word; the colour only repeats what the word says. */
export function StatusBadge({ status, label }: { status: string | undefined; label?: string }) {
  const w = useTexts(words);
  if (!status) return null;
  const outlined = status === 'REVERSED' || status === 'CANCELLED';
  return (
    <Badge
      variant={outlined ? 'outline' : 'light'}
      color={outlined ? 'dark' : (COLOURS[status] ?? 'gray')}
      radius="sm"
      tt="none"
      fw={600}
      style={{ minWidth: 'max-content', ...(outlined ? { color: 'inherit', borderColor: 'currentColor' } : {}) }}
    >
      {label ?? w.status[status] ?? status}
    </Badge>
  );
}
