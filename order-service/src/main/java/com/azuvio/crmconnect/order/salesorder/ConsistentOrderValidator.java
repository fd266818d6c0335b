package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.salesorder.PlaceOrder.Line;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Currency;

/** Runs beside the constraints of the fields, so that it meets missing ones too and leaves those to them. */
@SuppressWarnings("NullAway") // fields are not checked yet when this runs
public class ConsistentOrderValidator implements ConstraintValidator<ConsistentOrder, PlaceOrder> {

    /** An order of this size is a slip, and sums of several still fit their columns. */
    private static final BigDecimal TOTAL_LIMIT = new BigDecimal("1000000000000");

    @Override
    public boolean isValid(PlaceOrder order, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean currency = currencyUsable(order, context);
        boolean freight = freightFits(order, context);
        boolean lines = linesFit(order, context);
        return currency && freight && lines; // each has added what it found
    }

    private static boolean currencyUsable(PlaceOrder order, ConstraintValidatorContext context) {
        String code = order.currency();
        if (code == null || !code.matches("[A-Z]{3}")) {
            return true;
        }
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            return refuse(context, "currency", "is no currency of ISO 4217");
        }
        if (Currency.getInstance(code).getDefaultFractionDigits() != 2) {
            return refuse(context, "currency", "is a currency whose ISO 4217 minor unit is not two decimals");
        }
        return true;
    }

    private static boolean freightFits(PlaceOrder order, ConstraintValidatorContext context) {
        Money freight = order.freight();
        if (freight == null) {
            return true;
        }
        if (freight.isNegative()) {
            return refuse(context, "freight", "must not be negative");
        }
        return freight.currency().getCurrencyCode().equals(order.currency())
                || refuse(context, "freight", "must be in the order's currency");
    }

    private static boolean linesFit(PlaceOrder order, ConstraintValidatorContext context) {
        boolean fits = true;
        BigDecimal total =
                order.freight() == null ? BigDecimal.ZERO : order.freight().amount();
        for (int i = 0; i < order.lines().size(); i++) {
            Line line = order.lines().get(i);
            if (line == null || line.unitPrice() == null) {
                continue;
            }
            if (line.unitPrice().currency() != null
                    && !line.unitPrice().currency().equals(order.currency())) {
                context.buildConstraintViolationWithTemplate("must be in the order's currency")
                        .addPropertyNode("lines")
                        .addPropertyNode("unitPrice")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
                fits = false;
            }
            if (line.quantity() != null && line.unitPrice().amount() != null) {
                total = total.add(line.quantity().multiply(line.unitPrice().amount()));
            }
        }
        if (total.compareTo(TOTAL_LIMIT) >= 0) {
            return refuse(context, "lines", "add up to more than an order may have");
        }
        return fits;
    }

    private static boolean refuse(ConstraintValidatorContext context, String field, String message) {
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
