package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account executive asks the back office for (S50): a percentage of the order or an amount, both with VAT.
 *
 * @param percent above 0, at most 100; absent where an amount is asked for
 * @param amount above zero, in the order's currency; absent where a percentage is asked for
 */
public record ProformaRequest(
        UUID id,
        @Nullable BigDecimal percent,
        @Nullable Money amount,
        @Nullable String note,
        String by,
        Instant at) {}
