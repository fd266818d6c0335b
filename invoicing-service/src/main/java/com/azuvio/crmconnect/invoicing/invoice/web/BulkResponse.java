package com.azuvio.crmconnect.invoicing.invoice.web;

import java.util.List;
import java.util.stream.Stream;

/** @param rows one per row of the command, in its order */
record BulkResponse(List<BulkRow> rows) {

    static BulkResponse of(Stream<BulkRow> rows) {
        return new BulkResponse(rows.toList());
    }
}
