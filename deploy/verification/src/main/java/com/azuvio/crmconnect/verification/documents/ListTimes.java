package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import com.azuvio.crmconnect.verification.measure.Timing;
import com.azuvio.crmconnect.verification.stack.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the pages of the invoice list take, and the counts of its chips. */
final class ListTimes {

    private static final int WARM = 15;
    private static final int TIMES = 41;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("newest", "/invoices?limit=50");
        PAGES.put("unpaid", "/invoices?limit=50&status=UNPAID");
        PAGES.put("partially paid and overdue", "/invoices?limit=50&status=PARTIALLY_PAID,OVERDUE");
        PAGES.put("overdue by due date", "/invoices?limit=50&status=OVERDUE&order=DUE");
        PAGES.put("to send", "/invoices?limit=50&status=TO_SEND");
        PAGES.put("paid", "/invoices?limit=50&status=PAID");
        PAGES.put("of one client", "/invoices?limit=50&clientId=cfcd2084-95d5-65ef-66e7-dff9f98764da");
        PAGES.put("by beginning of the number", "/invoices?limit=50&number=OLD-000001");
    }

    private final Caller salesAdmin;
    private final ServiceDatabase database;

    ListTimes(Caller salesAdmin, ServiceDatabase database) {
        this.salesAdmin = salesAdmin;
        this.database = database;
    }

    /** @return milliseconds of each page, by its name */
    Map<String, Double> pages() {
        Map<String, Double> millis = new LinkedHashMap<>();
        PAGES.forEach((name, path) ->
                millis.put(name, Timing.medianMillis(WARM, TIMES, () -> salesAdmin.read(path + "&counts=false"))));
        return millis;
    }

    /** @return milliseconds of what reads much */
    double milliseconds(String path) {
        return Timing.medianMillis(3, 11, () -> salesAdmin.read(path));
    }

    /** @return sequential scans of the invoices during one read of every page, as PostgreSQL counts them */
    long sequentialScans() {
        return database.sequentialScans(
                List.of("invoices"),
                PAGES.size(),
                () -> PAGES.values().forEach(path -> salesAdmin.read(path + "&counts=false")));
    }
}
