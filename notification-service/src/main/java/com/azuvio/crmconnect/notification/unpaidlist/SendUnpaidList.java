package com.azuvio.crmconnect.notification.unpaidlist;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.Attachment.FileType;
import com.azuvio.crmconnect.notification.message.Attachment.Source;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.QueueMail;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.SellerName;
import com.azuvio.crmconnect.notification.message.UnpaidListContent;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails the list: when somebody asks, or for a week, once. */
@Service
public class SendUnpaidList {

    /** The payment chips of one axis add up; the file is that of the list under the same filter. */
    private static final String FILE = "/invoices/export?format=XLSX&status=UNPAID&status=PARTIALLY_PAID";

    private final QueueMail queueMail;
    private final KeepUnpaidListSettings settings;
    private final SellerName seller;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    SendUnpaidList(
            QueueMail queueMail,
            KeepUnpaidListSettings settings,
            SellerName seller,
            JdbcClient jdbc,
            CurrentActor actor,
            CompanyCalendar calendar) {
        this.queueMail = queueMail;
        this.settings = settings;
        this.seller = seller;
        this.jdbc = jdbc;
        this.actor = actor;
        this.calendar = calendar;
    }

    /**
     * Besides the schedule, which it does not change.
     *
     * @param to empty: those of the settings
     * @throws Refusal 422 {@code no-usable-recipient}
     */
    @Transactional
    public MessageDetails now(Recipients to) {
        UnpaidListSettings present = settings.read();
        return queue(present.language(), to.addresses().isEmpty() ? present.recipients() : to, actor.name());
    }

    /** What is due by the schedule, where no instance has sent it for that week. */
    @Transactional
    public void whatIsDue() {
        UnpaidListSettings policy = settings.read();
        ZonedDateTime due = policy.lastDue(calendar.now(), calendar.zone());
        if (!policy.active() || due.toInstant().isBefore(policy.scheduledFrom())) {
            return;
        }
        LocalDate week = due.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (claim(week, due)) {
            MessageDetails queued = queue(policy.language(), policy.recipients(), null);
            jdbc.sql("update unpaid_list_weeks set message_id = :message where week_begins_on = :week")
                    .param("message", queued.message().id())
                    .param("week", week)
                    .update();
        }
    }

    private boolean claim(LocalDate week, ZonedDateTime due) {
        return jdbc.sql("""
                        insert into unpaid_list_weeks (week_begins_on, due_at, queued_at) values (:week, :due, :now)
                        on conflict do nothing""")
                        .param("week", week)
                        .param("due", due.toOffsetDateTime())
                        .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private MessageDetails queue(Language language, Recipients recipients, @Nullable String by) {
        LocalDate today = calendar.today();
        Attachment list =
                new Attachment(Source.INVOICING, FILE, "unpaid-invoices-" + today + ".xlsx", FileType.XLSX, null);
        return queueMail.queue(new QueueMail.Wish(
                null, language, new UnpaidListContent(seller.read(), today), List.of(list), recipients, by));
    }
}
