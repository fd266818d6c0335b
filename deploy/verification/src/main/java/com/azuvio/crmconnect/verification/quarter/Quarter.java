package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.Demo;
import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.SetUp;
import com.azuvio.crmconnect.verification.demo.Workplace;
import java.util.List;
import java.util.Map;

/**
 * A quarter of a trading company. Documents of our own are issued on the day of issuing and on no other (D6), so the past comes as opening balances of the
 * system before (D16), with their own numbers and dates and with the money that came for them; then follow a whole day by {@link Demo} and what
 * a quarter leaves undone. The same on every run of a day but for the names of orders.
 */
public final class Quarter {

    public static final int DAYS_MIN = 14;
    public static final int DAYS_MAX = 400;

    private static final int CLIENTS = 60;
    private static final int MESSAGES = 120;

    private final Workplace workplace;
    private final String run;

    /** @param run short name of this run, part of its external ids and references */
    public Quarter(Workplace workplace, String run) {
        this.workplace = workplace;
        this.run = run;
    }

    /** A past is taken over once; the same client would otherwise pay everything twice. */
    public boolean hasPast() {
        return !workplace
                .salesAdmin()
                .read("/invoices?opening=true&limit=1")
                .at("/items")
                .isEmpty();
    }

    /**
     * @param days how far the past reaches back, from {@value #DAYS_MIN} to {@value #DAYS_MAX}
     * @return whether the closing table of the day agrees
     */
    public boolean run(int days) {
        if (days < DAYS_MIN || days > DAYS_MAX) {
            throw new IllegalArgumentException("A period is of " + DAYS_MIN + " to " + DAYS_MAX + " days, not " + days);
        }
        SetUp setUp = new SetUp(workplace);
        setUp.seller();
        setUp.exchangeRates();
        setUp.series();
        List<KnownClient> clients = setUp.clients(CLIENTS);
        List<KnownClient> ready = clients.stream()
                .filter(client -> client.ready() && !client.refusesMail())
                .toList();
        List<KnownClient> domestic = ready.stream()
                .filter(client ->
                        client.data().currency().equals("RON") && client.data().iban() != null)
                .toList();
        RecurringBilling recurring = new RecurringBilling(workplace);
        recurring.begin(domestic, abroad(ready), clients.getLast());
        List<OldInvoice> past = new OldBooks(ready, workplace.today()).invoices(days);
        Map<String, String> ids = new TakeOver(workplace).take(past, ready);
        new OldMoney(workplace, ids).record(past);

        boolean agrees = new Demo(workplace, run).run(CLIENTS, MESSAGES);

        new Proformas(workplace, domestic).run();
        LooseEnds ends = new LooseEnds(workplace);
        String expectedReturn = new Corrections(workplace).run();
        ends.money(domestic.size() > 24 ? domestic : ready);
        ends.writeOffs(ready);
        new BankDays(workplace, past).run();
        recurring.check();
        new ReminderRound(workplace).run();
        ends.park(expectedReturn);
        ends.resubmit();
        NextMorning morning = new NextMorning(workplace);
        morning.orders(clients, run + "-next");
        morning.drafts(domestic);
        morning.submissions();
        ends.dismissRejection();
        return agrees;
    }

    private static KnownClient abroad(List<KnownClient> clients) {
        return clients.stream()
                .filter(client -> client.data().status().equals("EU_VAT_REGISTERED"))
                .findFirst()
                .orElseThrow();
    }
}
