package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Clients with a document overdue by more than the threshold, each judged by the owners' answers of now. How many are judged for one answer is
 * bounded, since each costs two questions.
 */
@Component
public class DueReminders {

    /** For one page of one state, and for the counts. */
    static final int JUDGED_MAX = 500;

    private static final int AT_A_TIME = 50;

    private final StoreReceivable receivables;
    private final RemindMany remindMany;
    private final KeepReminderSettings settings;
    private final CompanyCalendar calendar;

    DueReminders(
            StoreReceivable receivables,
            RemindMany remindMany,
            KeepReminderSettings settings,
            CompanyCalendar calendar) {
        this.receivables = receivables;
        this.remindMany = remindMany;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** Whether a client is reminded now. */
    public enum State {
        DUE,
        HELD;

        public static State of(Judgement judgement) {
            return judgement.isDue() ? DUE : HELD;
        }
    }

    /** @param goOnAfter the last client that was judged; absent where there is no other */
    public record Page(List<Judgement> judgements, @Nullable UUID goOnAfter) {}

    /**
     * In the order of the clients' ids.
     *
     * @param state absent: both; of one state a page may be shorter than the limit though it goes on, after 500 judged clients
     */
    public Page page(@Nullable State state, @Nullable UUID after, int limit) {
        List<Judgement> found = new ArrayList<>();
        UUID last = after;
        int judged = 0;
        while (judged < JUDGED_MAX) {
            int wanted = state == null ? limit - found.size() : Math.min(AT_A_TIME, JUDGED_MAX - judged);
            List<UUID> clients = receivables.clientsDueBefore(day(), last, wanted + 1);
            List<UUID> some = clients.size() > wanted ? clients.subList(0, wanted) : clients;
            for (Judgement judgement : remindMany.judge(some)) {
                last = judgement.clientId();
                if (state == null || State.of(judgement) == state) {
                    found.add(judgement);
                }
                if (found.size() == limit) {
                    boolean more = clients.size() > wanted || !some.getLast().equals(last);
                    return new Page(found, more ? last : null);
                }
            }
            judged += some.size();
            if (clients.size() <= wanted) {
                return new Page(found, null);
            }
        }
        return new Page(found, last);
    }

    /** {@code DUE} and {@code HELD} of the first 500 clients, and {@code NOT_JUDGED}: how many there are beyond them. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(State.DUE.name(), 0L);
        counts.put(State.HELD.name(), 0L);
        remindMany
                .judge(receivables.clientsDueBefore(day(), null, JUDGED_MAX))
                .forEach(judgement -> counts.merge(State.of(judgement).name(), 1L, Long::sum));
        long judged = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put("NOT_JUDGED", Math.max(0, receivables.countClientsDueBefore(day()) - judged));
        return counts;
    }

    private LocalDate day() {
        return calendar.today().minusDays(settings.read().thresholdDays());
    }
}
