package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** An item of the catalogue that {@code demo/items.csv} fills: each is sold in euros and, as {@code RO-…}, in lei. */
record SampleItem(String code, Amount price, boolean goods, String unit) {

    private static final String FILE = "/demo/items.csv";

    static byte[] file() {
        try (InputStream in = Objects.requireNonNull(SampleItem.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<SampleItem> readAll(Caller salesAdmin) {
        return salesAdmin.all("/items").stream()
                .map(item -> new SampleItem(
                        item.at("/code").asString(),
                        Amount.of(item.at("/price")),
                        item.at("/kind").asString().equals("GOODS"),
                        item.at("/unitCode").asString()))
                .toList();
    }

    /** Pieces, months and days are sold whole. */
    boolean divisible() {
        return List.of("MTR", "MTK", "LTR", "KGM", "HUR").contains(unit);
    }
}
