package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param order the whole corrected order, with its source and external id; nothing means that it is right as it is */
record ResubmitOrderRequest(
        @Valid @Nullable PlaceOrder order,
        @Size(max = 500) @Nullable String note) {}
