package com.azuvio.crmconnect.payment.refund.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param sourceId free money of the same client, which takes the refund over */
record CoverRefundRequest(@NotNull UUID sourceId) {}
