package com.azuvio.crmconnect.invoicing.timeline;

import java.util.List;

/** Where a document's history stands: in the tables that its transitions write, each read by the document's id. */
final class TimelineSql {

    private static final String NONE =
            "cast(null as numeric) as amount, cast(null as text) as currency, cast(null as uuid) as related_id,"
                    + " cast(null as text) as related_number";

    /** What documents of every kind have; {@code %s} is their table. */
    private static final List<String> OF_ALL = List.of(
            "select issued_at as at, 'ISSUED' as what, issued_by as by, number as text, " + NONE
                    + " from %s where id = :id and issued_at is not null",
            "select discarded_at, 'DISCARDED', discarded_by, discard_reason, " + NONE
                    + " from %s where id = :id and discarded_at is not null",
            // the day is all that is known; it lies after the issue
            "select greatest(issued_at, cast(delivered_on as timestamp) at time zone :zone), 'DELIVERED', delivered_by, delivery_note, "
                    + NONE + " from %s where id = :id and delivered_on is not null");

    private static final List<String> OF_SENDINGS = List.of("""
            select requested_at, 'SEND_REQUESTED', requested_by, recipients, null, null, send_id, null
            from invoice_sendings where invoice_id = :id""", """
            select outcome_at, case outcome when 'FAILED' then 'SEND_FAILED' when 'UNCERTAIN' then 'SEND_UNCERTAIN' else 'SENT' end, 'system',
                reason, null, null, send_id, null
            from invoice_sendings where invoice_id = :id and outcome_at is not null""", """
            select written_at, 'NOTED', written_by, text, null, null, id, null from document_notes where document_id = :id""");

    private static final List<String> OF_INVOICES = List.of("""
            select drafted_at, 'DRAFTED', coalesce(
                (select edited_by from draft_edits e where e.invoice_id = i.id and e.what = 'DRAFTED' order by e.id limit 1), 'system'),
                order_number, null, null, coalesce(replaces_id, original_id, order_id), null
            from invoices i where id = :id""", """
            select edited_at, 'EDITED', edited_by, null, null, null, null, null
            from draft_edits where invoice_id = :id and what = 'EDITED'""", """
            select changed_at, 'FOLLOWED', 'system', concat_ws(' → ', field || ': ' || coalesce(value_before, '–'), coalesce(value_after, '–')),
                null, null, null, null
            from draft_changes where invoice_id = :id""", """
            select e.booked_at, case e.kind when 'APPLIED' then 'ALLOCATED' else 'RELEASED' end, 'system', e.cause, e.amount, e.currency,
                a.payment_id, null
            from allocation_entries e join allocations a on a.id = e.allocation_id where e.invoice_id = :id""", """
            select booked_at, case kind when 'BOOKED' then 'WRITTEN_OFF' else 'WRITE_OFF_UNDONE' end, recorded_by, reason, amount, currency,
                write_off_id, null
            from write_off_entries where invoice_id = :id""", """
            select booked_at, case kind when 'USED' then 'ADVANCE_USED' else 'ADVANCE_TAKEN_BACK' end, 'system', null, amount, currency,
                advance_id, null
            from advance_uses where invoice_id = :id""", """
            select issued_at, 'CREDITED', issued_by, reason || ': ' || reason_text, total_amount, currency, id, number
            from credit_notes where original_id = :id and status = 'ISSUED'""", """
            select issued_at, 'ADDED_TO', issued_by, correction_text, total_amount, currency, id, number
            from invoices where original_id = :id and status = 'ISSUED'""", """
            select drafted_at, 'REPLACED', 'system', null, total_amount, currency, id, number from invoices where replaces_id = :id""", """
            select reminded_at, 'REMINDED', 'system', array_to_string(recipients, ', '), remaining_amount, currency, message_id, null
            from document_reminders where invoice_id = :id""");

    private static final List<String> OF_CREDIT_NOTES = List.of("""
            select drafted_at, 'DRAFTED', drafted_by, reason || ': ' || reason_text, total_amount, currency, original_id, original_number
            from credit_notes where id = :id""");

    private static final List<String> OF_PROFORMAS = List.of("""
            select drafted_at, 'DRAFTED', drafted_by, order_number, null, null, order_id, null from proformas where id = :id""", """
            select closed_at, 'CLOSED', closed_by, close_reason, null, null, null, null
            from proformas where id = :id and closed_at is not null""", """
            select c.recorded_at, 'SUPPLIED', c.stated_by, c.note, null, null, null, null
            from proformas p join completed_supplies c on c.id in (p.id, p.order_id) where p.id = :id""", """
            select recorded_at, 'SUPPLIED', stated_by, note, null, null, null, null from withdrawn_supplies where id = :id""", """
            select withdrawn_at, 'SUPPLY_WITHDRAWN', withdrawn_by, reason, null, null, null, null
            from withdrawn_supplies where id = :id""", """
            select e.booked_at, case e.kind when 'APPLIED' then 'ALLOCATED' else 'RELEASED' end, 'system', e.cause, e.amount, e.currency,
                a.payment_id, null
            from allocation_entries e join allocations a on a.id = e.allocation_id where e.invoice_id = :id""", """
            select u.booked_at, case u.kind when 'USED' then 'ADVANCE_USED' else 'ADVANCE_TAKEN_BACK' end, 'system', null, u.amount, u.currency,
                u.invoice_id, i.number
            from advances a join advance_uses u on u.advance_id = a.id join invoices i on i.id = u.invoice_id where a.proforma_id = :id""", """
            select i.drafted_at, 'INVOICE_DRAFTED', 'system', null, i.total_amount, i.currency, i.id, i.number
            from invoices i where i.proforma_id = :id""");

    private TimelineSql() {}

    /** Parameters: {@code id}, {@code zone} and {@code limit}; the oldest first. */
    static String of(NotedDocument kind) {
        String all = String.join("\nunion all\n", OF_ALL).replace("%s", kind.table());
        List<String> own = switch (kind) {
            case INVOICE -> OF_INVOICES;
            case CREDIT_NOTE -> OF_CREDIT_NOTES;
            case PROFORMA -> OF_PROFORMAS;
        };
        return "select * from (" + all + "\nunion all\n" + String.join("\nunion all\n", OF_SENDINGS) + "\nunion all\n"
                + String.join("\nunion all\n", own) + ") as entries order by at, what limit :limit";
    }
}
