package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.StatementFormat;
import java.util.List;
import java.util.UUID;

/**
 * What an import found.
 *
 * @param repeated the same file was imported before; nothing was changed, and the statements are those of that time
 */
public record ImportOutcome(UUID importId, StatementFormat format, boolean repeated, List<BankStatement> statements) {}
