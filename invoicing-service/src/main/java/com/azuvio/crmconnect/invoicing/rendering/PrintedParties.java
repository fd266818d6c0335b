package com.azuvio.crmconnect.invoicing.rendering;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.rendering.PrintedDocument.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a document is from and for, as it is printed. */
record PrintedParties(InvoiceSnapshot snapshot, Words words) {

    Party seller() {
        return new Party(snapshot.seller().name(), sellerLines(snapshot.seller()));
    }

    Party buyer() {
        return new Party(snapshot.buyer().name(), buyerLines(snapshot.buyer()));
    }

    private List<String> sellerLines(Seller seller) {
        List<String> lines = new ArrayList<>(addressLines(seller.address()));
        lines.addAll(taxLines(seller.vatNumber(), seller.fiscalCode()));
        addIfPresent(lines, "registration.number", seller.registrationNumber());
        Stream.of(seller.email(), seller.phone()).filter(Objects::nonNull).forEach(lines::add);
        return lines;
    }

    private List<String> buyerLines(Buyer buyer) {
        List<String> lines = new ArrayList<>();
        if (buyer.address() != null) {
            lines.addAll(addressLines(buyer.address()));
        }
        lines.addAll(taxLines(buyer.vatNumber(), buyer.fiscalCode()));
        return lines;
    }

    /** A fiscal code that only repeats the VAT number without its prefix is left out. */
    private List<String> taxLines(@Nullable String vatNumber, @Nullable String fiscalCode) {
        List<String> lines = new ArrayList<>();
        addIfPresent(lines, "vat.number", vatNumber);
        if (vatNumber == null || fiscalCode == null || !vatNumber.endsWith(fiscalCode)) {
            addIfPresent(lines, "fiscal.code", fiscalCode);
        }
        return lines;
    }

    private List<String> addressLines(PostalAddress address) {
        String place = Stream.of(address.postalCode(), address.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(address.line1(), address.line2(), withCounty(place, address), words.country(address.country()))
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** Romanian addresses are read with their county; elsewhere the region's code would only puzzle. */
    private static String withCounty(String place, PostalAddress address) {
        String county = address.region() == null ? null : RomanianCounties.name(address.region());
        return county == null ? place : place + ", jud. " + county;
    }

    /** Absent where the goods go to the buyer's own address. */
    @Nullable
    Party shipTo() {
        PostalAddress to = snapshot.shipping().to();
        if (to == null || to.equals(snapshot.buyer().address())) {
            return null;
        }
        return new Party(
                Objects.requireNonNullElse(
                        snapshot.shipping().toName(), snapshot.buyer().name()),
                addressLines(to));
    }

    String footer() {
        Seller seller = snapshot.seller();
        String vatNumber = seller.vatNumber() == null ? null : words.text("vat.number", seller.vatNumber());
        return joined(seller.name(), vatNumber, seller.website());
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" · "));
    }

    private void addIfPresent(List<String> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(words.text(key, value));
        }
    }
}
