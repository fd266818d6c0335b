package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a person what differs between a draft as it stands and as it is determined now. */
final class DraftComparison {

    private static final Map<String, Function<Buyer, @Nullable Object>> BUYER_FIELDS = buyerFields();

    private final List<DraftChange> changes = new ArrayList<>();

    static Map<String, Function<Buyer, @Nullable Object>> buyerFields() {
        Map<String, Function<Buyer, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("buyer.name", Buyer::name);
        fields.put("buyer.status", Buyer::status);
        fields.put("buyer.vatNumber", Buyer::vatNumber);
        fields.put("buyer.fiscalCode", Buyer::fiscalCode);
        fields.put("buyer.address", buyer -> printed(buyer.address()));
        fields.put("buyer.iban", Buyer::iban);
        fields.put("buyer.language", Buyer::language);
        fields.put("buyer.invoiceEmails", buyer -> String.join(", ", buyer.invoiceEmails()));
        fields.put("buyer.paymentTermsDays", Buyer::paymentTermsDays);
        fields.put("buyer.paysByTransfer", Buyer::paysByTransfer);
        return fields;
    }

    /** A client that has become known is one change, not one per field. */
    DraftComparison buyer(@Nullable Buyer before, @Nullable Buyer after) {
        if (before == null || after == null) {
            return value("buyer", before == null ? null : before.name(), after == null ? null : after.name());
        }
        BUYER_FIELDS.forEach((field, value) -> value(field, value.apply(before), value.apply(after)));
        return this;
    }

    DraftComparison vat(String field, @Nullable LineVat before, @Nullable LineVat after) {
        return value(field, printed(before), printed(after));
    }

    DraftComparison total(Money before, Money after) {
        return value("total", before, after);
    }

    List<DraftChange> changes() {
        return List.copyOf(changes);
    }

    private DraftComparison value(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new DraftChange(field, text(before), text(after)));
        }
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String printed(@Nullable LineVat vat) {
        return vat == null ? null : vat.category() + " " + vat.ratePercent().toPlainString();
    }

    private static @Nullable String printed(@Nullable PostalAddress address) {
        return address == null
                ? null
                : Stream.of(
                                address.line1(),
                                address.line2(),
                                address.postalCode(),
                                address.city(),
                                address.region(),
                                address.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}
