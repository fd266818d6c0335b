package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.starter.table.Table;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the order list as a file: all of what is filtered and nothing else (S4). */
@Service
public class ExportOrders {

    /** What one sheet of a workbook can hold, less its head (ECMA-376). */
    static final int ROWS_MAX = 1_048_575;

    private static final int ROWS_FETCHED = 500;
    private static final List<String> HEAD = List.of(
            "Number",
            "Status",
            "Days in status",
            "Reason",
            "Client",
            "Client match",
            "Client's order",
            "Account executive",
            "Agreed",
            "Source",
            "External id",
            "Ordered on",
            "Received on",
            "Age in days",
            "Last change on",
            "Delivery wanted on",
            "Currency",
            "Total without VAT",
            "Price deviations",
            "Unknown items",
            "Un-invoiced",
            "To draft again",
            "Warehouse late");

    private final JdbcClient jdbc;
    private final ReadOrderRows rows;
    private final OrderAccess access;
    private final WarehouseLimit warehouse;
    private final CompanyCalendar calendar;

    ExportOrders(
            JdbcClient jdbc,
            ReadOrderRows rows,
            OrderAccess access,
            WarehouseLimit warehouse,
            CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.access = access;
        this.warehouse = warehouse;
        this.calendar = calendar;
    }

    /** Opens the file once it is known that it can be written. */
    @FunctionalInterface
    public interface Opening {
        Table open() throws IOException;
    }

    /** @throws Refusal {@code export-too-large} before anything is written */
    @Transactional(readOnly = true)
    public void export(OrderQuery query, OrderSort sort, Opening opening) throws IOException {
        OrderConditions conditions = new OrderConditions(query, access.onlyAgent(), warehouse, calendar);
        String where = conditions.base() + " and " + OrderConditions.chips(query);
        long count = jdbc.sql("select count(*) from orders o where " + where)
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        if (count > ROWS_MAX) {
            throw Refusal.unprocessable(
                    "export-too-large", count + " orders do not fit into one sheet; filter for at most " + ROWS_MAX);
        }
        try (Table table = opening.open()) {
            table.row(HEAD);
            rows.select(conditions, where, sort, ROWS_MAX)
                    .withFetchSize(ROWS_FETCHED)
                    .query(row -> {
                        write(rows.summary(row, row.getRow()), table);
                    });
        }
    }

    private void write(OrderSummary order, Table table) {
        try {
            table.row(cells(order));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<@Nullable Object> cells(OrderSummary order) {
        return Arrays.asList(
                order.number(),
                order.statusLabel(),
                order.statusDays(),
                order.statusReason(),
                order.clientName(),
                label(order.clientMatch()),
                order.clientOrderNumber(),
                order.agentName(),
                mark(order.agentAgreed()),
                order.source(),
                order.externalId(),
                calendar.dateOf(order.placedAt()),
                calendar.dateOf(order.receivedAt()),
                order.ageDays(),
                calendar.dateOf(order.changedAt()),
                order.requestedDeliveryOn(),
                order.total().currency().getCurrencyCode(),
                order.total().amount(),
                (long) order.priceDeviations(),
                (long) order.unknownItems(),
                mark(order.uninvoiced()),
                mark(order.toDraftAgain()),
                mark(order.warehouseLate()));
    }

    private static @Nullable String mark(boolean holds) {
        return holds ? "Yes" : null;
    }

    private static String label(ClientMatch.Result match) {
        return switch (match) {
            case LINKED -> "Linked";
            case UNKNOWN -> "New";
            case AMBIGUOUS -> "Ambiguous";
        };
    }
}
