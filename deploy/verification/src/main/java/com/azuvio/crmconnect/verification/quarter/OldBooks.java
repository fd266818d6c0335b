package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.stack.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The books of the system before this one, the same for the same clients and day. Numbers and issue dates ascend together; a few invoices are older than the
 * period, so that some debt is older than 90 days.
 */
final class OldBooks {

    private static final long SEED = 20_260_901;
    private static final int FIRST_NUMBER = 4_117;
    private static final int[] OLDER_BY_DAYS = {96, 71, 52, 38, 20, 9};
    private static final BigDecimal STANDARD_RATE = new BigDecimal("1.21");
    private static final BigDecimal EUROS = new BigDecimal("0.35");
    private static final int STATEMENT_DAYS = 12;

    private final List<KnownClient> clients;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final List<OldInvoice> invoices = new ArrayList<>();

    /** @param clients those that lack nothing, in a fixed order */
    OldBooks(List<KnownClient> clients, LocalDate today) {
        this.clients = new ArrayList<>(clients);
        Collections.shuffle(this.clients, random);
        this.today = today;
    }

    /** @param days how far the period goes back; one to three invoices on each working day of it but the last */
    List<OldInvoice> invoices(int days) {
        for (int older : OLDER_BY_DAYS) {
            add(today.minusDays(days).minusDays(older), true);
        }
        for (int ago = days; ago > 0; ago--) {
            LocalDate day = today.minusDays(ago);
            if (isWorkday(day)) {
                for (int count = 1 + random.nextInt(3); count > 0; count--) {
                    add(day, false);
                }
            }
        }
        return List.copyOf(invoices);
    }

    private void add(LocalDate issuedOn, boolean old) {
        KnownClient client = client();
        Amount total = amount(client);
        LocalDate dueOn = issuedOn.plusDays(client.data().paymentTermsDays());
        LocalDate paidOn = Collections.max(List.of(issuedOn, dueOn.plusDays(random.nextInt(16) - 6L)));
        OldInvoice.Fate fate = old ? oldFate(invoices.size()) : fate(client, paidOn, random.nextInt(100));
        boolean begunBefore = fate == OldInvoice.Fate.UNPAID && random.nextInt(8) == 0;
        invoices.add(new OldInvoice(
                "F-%06d".formatted(FIRST_NUMBER + invoices.size()),
                client,
                issuedOn,
                dueOn,
                total,
                begunBefore ? part(total, 2) : total,
                fate,
                fate == OldInvoice.Fate.UNPAID || paidOn.isBefore(today) ? paidOn : today));
    }

    /** What is old is paid late and in part, or not at all. */
    private static OldInvoice.Fate oldFate(int index) {
        return index % 3 == 1 ? OldInvoice.Fate.PAID_IN_PART : OldInvoice.Fate.UNPAID;
    }

    /** Money that is yet to come has not come; what came lately stands on the statement. */
    private OldInvoice.Fate fate(KnownClient client, LocalDate paidOn, int dice) {
        if (paidOn.isAfter(today) || dice >= 82) {
            return OldInvoice.Fate.UNPAID;
        }
        if (client.data().iban() != null && paidOn.isAfter(today.minusDays(STATEMENT_DAYS))) {
            return OldInvoice.Fate.ON_STATEMENT;
        }
        return dice < 66
                ? OldInvoice.Fate.PAID
                : dice < 72
                        ? OldInvoice.Fate.PAID_TWICE
                        : dice < 80 ? OldInvoice.Fate.PAID_IN_PART : OldInvoice.Fate.PAID_TOO_MUCH;
    }

    /** Some clients buy more often than others. */
    private KnownClient client() {
        double skewed = Math.pow(random.nextDouble(), 1.5);
        return clients.get((int) (skewed * clients.size()));
    }

    private Amount amount(KnownClient client) {
        String currency = client.data().currency();
        BigDecimal lei = BigDecimal.valueOf(120 + random.nextInt(random.nextInt(5) == 0 ? 18_000 : 4_500))
                .add(BigDecimal.valueOf(random.nextInt(20) * 5L, 2));
        BigDecimal amount = currency.equals("RON") ? lei.multiply(STANDARD_RATE) : lei.multiply(EUROS);
        return new Amount(amount.setScale(2, RoundingMode.HALF_UP), currency);
    }

    static Amount part(Amount amount, int parts) {
        return new Amount(amount.value().divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP), amount.currency());
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
