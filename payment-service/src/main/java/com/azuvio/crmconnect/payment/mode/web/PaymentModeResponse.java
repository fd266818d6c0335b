package com.azuvio.crmconnect.payment.mode.web;

import com.azuvio.crmconnect.payment.mode.PaymentMode;
import com.azuvio.crmconnect.payment.mode.RequiredField;
import java.util.Set;

record PaymentModeResponse(String code, String name, boolean active, Set<RequiredField> requiredFields, long version) {

    static PaymentModeResponse from(PaymentMode mode) {
        return new PaymentModeResponse(mode.code(), mode.name(), mode.active(), mode.requiredFields(), mode.version());
    }
}
