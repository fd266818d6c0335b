package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.LineQuantity;
import com.azuvio.crmconnect.order.salesorder.LineQuantityRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param lines nothing means everything that does not wait for the warehouse already
 * @param overrideReason needed where the agent has not agreed (D2)
 */
record ConfirmOrderRequest(
        @Size(max = 500) @Nullable List<@NotNull @Valid LineQuantityRequest> lines,
        @Size(max = 500) @Nullable String overrideReason) {

    List<LineQuantity> quantities() {
        return lines == null
                ? List.of()
                : lines.stream().map(LineQuantityRequest::lineQuantity).toList();
    }
}
