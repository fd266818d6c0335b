package com.azuvio.crmconnect.order.worklist.web;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.order.worklist.ExportOrders;
import com.azuvio.crmconnect.order.worklist.ListOrders;
import com.azuvio.crmconnect.order.worklist.OrderSummary;
import com.azuvio.crmconnect.starter.table.TableFormat;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.CursorPage;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of orders. */
@RestController
class OrderListController {

    private final ListOrders list;
    private final ExportOrders exporting;
    private final OrderAccess access;
    private final CompanyCalendar calendar;

    OrderListController(ListOrders list, ExportOrders exporting, OrderAccess access, CompanyCalendar calendar) {
        this.list = list;
        this.exporting = exporting;
        this.access = access;
        this.calendar = calendar;
    }

    /** A page of orders with the count of each work list under the other filters; an account executive sees their access. */
    @GetMapping("/orders")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager','warehouse','integration')")
    CursorPage<OrderSummary> list(
            @Valid @ParameterObject OrderListParameters parameters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "true") boolean counts) {
        return list.list(parameters.query(access.caller()), parameters.order(), cursor, limit, counts);
    }

    /** Everything that the list shows under the same filters, in the same order, as a file. */
    @GetMapping(
            path = "/orders/export",
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    void export(
            @RequestParam TableFormat format,
            @Valid @ParameterObject OrderListParameters parameters,
            HttpServletResponse response)
            throws IOException {
        exporting.export(parameters.query(access.caller()), parameters.order(), () -> {
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + format.fileName("orders-" + calendar.today()) + "\"");
            return format.open(response.getOutputStream(), "Orders");
        });
    }
}
