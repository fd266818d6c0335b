package com.azuvio.crmconnect.order.salesorder;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a decimal string such as {@code "4.500"}. A JSON number is refused: many senders would hand over a binary
 * fraction; so is an exponent, which would make a number of unbounded size.
 */
class DecimalText extends ValueDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,10})?");

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getString();
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !PLAIN.matcher(text).matches()) {
            throw context.weirdStringException(
                    text, BigDecimal.class, "must be a decimal string, for example \"4.50\"");
        }
        return new BigDecimal(text);
    }
}
