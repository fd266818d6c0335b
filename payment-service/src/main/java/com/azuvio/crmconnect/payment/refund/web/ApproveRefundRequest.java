package com.azuvio.crmconnect.payment.refund.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param refundedOn when the money was paid back; from the day of receipt to today, which is the default */
record ApproveRefundRequest(@Nullable LocalDate refundedOn) {}
