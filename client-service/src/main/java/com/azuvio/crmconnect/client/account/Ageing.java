package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;

/**
 * What is open in one currency by how long it is overdue on the day of the view (B3). The parts tie to the ledger: what
 * is open less what is unallocated is the balance, to the cent.
 *
 * @param current not overdue
 * @param days1To30 due 1 to 30 days before the day of the view
 * @param balance the ledger's
 */
public record Ageing(
        Money current, Money days1To30, Money days31To60, Money days61To90, Money daysOver90, Money balance) {

    public Money open() {
        return current.plus(overdue());
    }

    public Money overdue() {
        return days1To30.plus(days31To60).plus(days61To90).plus(daysOver90);
    }

    /** Money and credit of the client that no document has taken: free, requested, or held as an advance. */
    public Money unallocated() {
        return open().minus(balance);
    }
}
