package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.BackOffice;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Everybody who works with the back office in the demo. */
public record Workplace(RunningStack stack, BackOffice backOffice, Report report) {

    private static final ZoneId COMPANY_ZONE = ZoneId.of("Europe/Bucharest");

    public Workplace(RunningStack stack, Report report) {
        this(stack, new BackOffice(stack), report);
    }

    public Caller salesAdmin() {
        return backOffice.as("sales-admin");
    }

    public Caller financeManager() {
        return backOffice.as("finance-manager");
    }

    public Caller accountExecutive() {
        return backOffice.as("account-executive");
    }

    public Caller warehouse() {
        return backOffice.as("warehouse");
    }

    public LocalDate today() {
        return LocalDate.now(Clock.system(COMPANY_ZONE));
    }
}
