package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.Ageing;
import com.azuvio.crmconnect.starter.money.Money;

/**
 * What is open in one currency by days overdue.
 *
 * @param current what is not overdue
 * @param open all of it
 * @param overdue all but {@code current}
 * @param unallocated money and credit of the client that no document has taken: free, requested, or held as an advance
 * @param balance open less unallocated, to the cent the ledger's
 */
record AgeingResponse(
        String currency,
        Money current,
        Money days1To30,
        Money days31To60,
        Money days61To90,
        Money daysOver90,
        Money open,
        Money overdue,
        Money unallocated,
        Money balance) {

    static AgeingResponse from(Ageing ageing) {
        return new AgeingResponse(
                ageing.balance().currency().getCurrencyCode(),
                ageing.current(),
                ageing.days1To30(),
                ageing.days31To60(),
                ageing.days61To90(),
                ageing.daysOver90(),
                ageing.open(),
                ageing.overdue(),
                ageing.unallocated(),
                ageing.balance());
    }
}
