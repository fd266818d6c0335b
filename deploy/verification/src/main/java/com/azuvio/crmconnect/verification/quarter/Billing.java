package com.azuvio.crmconnect.verification.quarter;

import java.util.List;
import java.util.Map;

/** Lines of documents that are entered by hand. */
final class Billing {

    private Billing() {}

    static Map<String, Object> service(String description, String unitCode, String quantity, String price) {
        return line(description, "SERVICE", "STANDARD", unitCode, quantity, price);
    }

    static Map<String, Object> goods(String description, String vatClass, String quantity, String price) {
        return line(description, "GOODS", vatClass, "H87", quantity, price);
    }

    /** A refit of an office, in two rates of VAT. */
    static List<Map<String, Object>> refit(String price) {
        return List.of(
                service("Office refit, as offered", "H87", "1", price),
                line("Manuals of the furniture", "GOODS", "REDUCED", "H87", "6", "45.00"));
    }

    private static Map<String, Object> line(
            String description, String kind, String vatClass, String unitCode, String quantity, String price) {
        return Map.of(
                "description",
                description,
                "kind",
                kind,
                "vatClass",
                vatClass,
                "unitCode",
                unitCode,
                "quantity",
                quantity,
                "unitPrice",
                price);
    }
}
