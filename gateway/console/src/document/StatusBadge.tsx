import { useTexts } from '../i18n';
import { words } from '../i18n/words';

type Tone = 'grey' | 'blue' | 'violet' | 'amber' | 'red' | 'green' | 'outline';

const TONES: Record<Tone, string[]> = {
  grey: ['DRAFT', 'DISCARDED', 'INACTIVE', 'ENDED', 'IGNORED', 'OUTGOING', 'SKIPPED', 'DISMISSED', 'CLOSED', 'WITHDRAWN', 'RELEASED', 'IMPORTED', 'UNDONE'],
  blue: ['DUE', 'NEW', 'OPENED', 'UNPROCESSED', 'CLIENT_TO_LINK', 'TO_SEND', 'TO_SUBMIT', 'NOT_SENT', 'OPEN', 'ISSUED', 'FREE_MONEY', 'PROPOSED', 'ACCEPTABLE', 'REQUESTED', 'EXPECTED', 'SUBMITTED', 'FINAL_INVOICE_DUE', 'TO_DRAFT_AGAIN', 'UNINVOICED'],
  violet: ['RELEASE_REQUESTED', 'AWAITING_WAREHOUSE', 'QUEUED', 'SENDING', 'REVERSING', 'UNDO_REQUESTED', 'CANCEL_REQUESTED'],
  amber: ['UNPAID', 'PARTIALLY_PAID', 'PARTIALLY_ALLOCATED', 'UNALLOCATED', 'PARTLY_CONFIRMED', 'PARTLY_RECEIVED', 'AMBER', 'RETURNED_TO_AGENT', 'PAUSED', 'EXPIRED', 'POSSIBLE_DUPLICATE', 'UNMATCHED', 'REFUND_OWED', 'WARNING', 'HELD'],
  red: ['OVERDUE', 'FAILED', 'UNCERTAIN', 'RED', 'FAILING', 'REFUSED', 'REJECTED', 'DECLINED', 'WAREHOUSE_LATE'],
  green: ['APPLIED', 'PAID', 'SENT', 'DELIVERED', 'CONFIRMED', 'ACCEPTED', 'GREEN', 'ACTIVE', 'FULLY_ALLOCATED', 'APPROVED', 'BOOKED', 'MATCHED', 'RECEIVED', 'GENERATED', 'RETRIED', 'REPLAYED', 'DONE', 'PASSED', 'SIGNED_OFF'],
  outline: ['REVERSED', 'CANCELLED'],
};

const TONE_OF = Object.fromEntries(Object.entries(TONES).flatMap(([tone, statuses]) => statuses.map((status) => [status, tone])));

/** A status with its word; the colour only repeats what the word says. */
export function StatusBadge({ status, label }: { status: string | undefined; label?: string }) {
  const w = useTexts(words);
  if (!status) return null;
  return (
    <span className="badge" data-tone={TONE_OF[status] ?? 'grey'}>
      {label ?? w.status[status] ?? status}
    </span>
  );
}
