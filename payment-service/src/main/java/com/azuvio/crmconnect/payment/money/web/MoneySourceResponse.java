package com.azuvio.crmconnect.payment.money.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Either source of money, whole. */
@Schema(oneOf = {PaymentResponse.class, SurplusResponse.class})
sealed interface MoneySourceResponse permits PaymentResponse, SurplusResponse {}
