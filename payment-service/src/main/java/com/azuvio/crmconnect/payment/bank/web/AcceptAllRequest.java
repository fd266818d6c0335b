package com.azuvio.crmconnect.payment.bank.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param scoreMin from which score on, 90 to 100; absent: 90
 * @param statementId only lines of this statement; absent: of all
 */
record AcceptAllRequest(
        @Nullable Integer scoreMin, @Nullable UUID statementId) {}
