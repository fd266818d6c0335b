package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;

/**
 * What credit notes take off a position of their original.
 *
 * @param quantity zero where only its amount is credited
 */
public record CreditShare(int position, BigDecimal quantity, Money net) {}
