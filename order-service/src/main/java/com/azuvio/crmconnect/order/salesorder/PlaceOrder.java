package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.item.ItemCode;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An order as it comes in, the same over HTTP and over {@code sales.order-intake}; the limits are those of
 * {@code sales.order-intake.place-order.v1}. Two of the same content are equal: blank text counts as missing and
 * trailing zeros do not count.
 *
 * @param source the sending system; with {@code externalId} the order's identity
 * @param agentConfirmedAt when the agent agreed with the client (D2); missing = not yet
 * @param currency ISO 4217, two decimals; every amount is in it
 * @param shipFromCountry ISO 3166-1 alpha-2
 * @param discountPercent on the sum of the lines
 * @param freight without VAT, billed once (D7)
 */
@ConsistentOrder
public record PlaceOrder(
        @NotBlank @Size(max = 40) String source,
        @NotBlank @Size(max = 80) String externalId,
        @Size(max = 80) @Nullable String clientOrderNumber,
        @NotNull @Valid Agent agent,

        @JsonDeserialize(using = TimeText.OfMoment.class) @ThisCentury @Nullable
        Instant agentConfirmedAt,

        @NotNull @Valid Buyer client,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,

        @JsonDeserialize(using = TimeText.OfMoment.class) @ThisCentury @Nullable
        Instant placedAt,

        @Pattern(regexp = "[A-Z]{2}") @Nullable String shipFromCountry,
        @Valid @Nullable ShipTo shipTo,

        @JsonDeserialize(using = TimeText.OfDay.class) @ThisCentury @Nullable
        LocalDate requestedDeliveryOn,

        @JsonDeserialize(using = DecimalText.class)
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Nullable
        BigDecimal discountPercent,

        @Nullable Money freight,
        @Size(max = 2000) @Nullable String notes,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Line> lines) {

    public PlaceOrder {
        clientOrderNumber = Texts.orNull(clientOrderNumber);
        discountPercent = Decimals.bare(discountPercent);
        notes = Texts.orNull(notes);
        lines = lines == null ? List.of() : Collections.unmodifiableList(lines);
    }

    /** The account executive who sold (S34). */
    public record Agent(
            @NotBlank @Size(max = 80) String id,
            @NotBlank @Size(max = 140) String name) {}

    /** The client as the sender knows it: linked by id, otherwise by VAT number. */
    public record Buyer(
            @Nullable UUID clientId,
            @Size(max = 20) @Nullable String vatNumber,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 40) @Nullable String fiscalCode,

            @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Nullable
            String email,

            @Valid @Nullable Address address) {

        public Buyer {
            vatNumber = Texts.orNull(vatNumber);
            fiscalCode = Texts.orNull(fiscalCode);
            email = Texts.orNull(email);
        }

        BuyerKey key() {
            return new BuyerKey(clientId, vatNumber);
        }
    }

    /**
     * A line.
     *
     * @param description printed instead of the item's name
     * @param unitPrice without VAT
     * @param agentConfirmedQuantity what the agent confirmed to the client (S20); missing = all of it
     * @param priceOrigin where the price comes from (S19)
     * @param priceReference number of the contract or name of the price list
     */
    public record Line(
            @Size(max = 80) @Nullable String externalLineId,
            @NotNull @Pattern(regexp = ItemCode.PATTERN) String itemCode,

            @Size(max = 300) @Nullable String description,

            @NotNull @JsonDeserialize(using = DecimalText.class) @Positive @Digits(integer = 12, fraction = 3)
            BigDecimal quantity,

            @NotNull @Valid UnitPrice unitPrice,

            @JsonDeserialize(using = DecimalText.class)
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            @Nullable
            BigDecimal discountPercent,

            @JsonDeserialize(using = DecimalText.class) @PositiveOrZero @Digits(integer = 12, fraction = 3) @Nullable
            BigDecimal agentConfirmedQuantity,

            @Nullable PriceOrigin priceOrigin,
            @Size(max = 80) @Nullable String priceReference) {

        public Line {
            externalLineId = Texts.orNull(externalLineId);
            description = Texts.orNull(description);
            quantity = Decimals.bare(quantity);
            discountPercent = Decimals.bare(discountPercent);
            agentConfirmedQuantity = Decimals.bare(agentConfirmedQuantity);
            priceReference = Texts.orNull(priceReference);
        }

        ItemCode code() {
            return new ItemCode(itemCode);
        }

        BigDecimal discount() {
            return discountPercent == null ? BigDecimal.ZERO : discountPercent;
        }
    }

    /** A price of one unit: four decimals, because a thousandth of a piece may have one. */
    public record UnitPrice(
            @NotNull @JsonDeserialize(using = DecimalText.class) @PositiveOrZero @Digits(integer = 13, fraction = 4)
            BigDecimal amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

        public UnitPrice {
            amount = Decimals.bare(amount);
        }
    }

    List<ItemCode> itemCodes() {
        return lines.stream().map(Line::code).toList();
    }

    BigDecimal discount() {
        return discountPercent == null ? BigDecimal.ZERO : discountPercent;
    }
}
