package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.unit.UnitCodes;

/** Unit of measure: a code of UN/ECE recommendation 20 or 21 as EN 16931 admits them, such as H87 (piece) or HUR (hour). */
public record UnitCode(String value) {

    public UnitCode {
        if (!UnitCodes.contains(value)) {
            throw new IllegalArgumentException("no unit code of UN/ECE recommendation 20: " + value);
        }
    }
}
