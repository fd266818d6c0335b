package com.azuvio.crmconnect.client.vatcheck;

import java.util.List;

/**
 * What is known of a client's VAT number.
 *
 * @param pending whether the register is still to be asked
 * @param checks the latest first
 */
public record VatChecks(boolean pending, List<VatCheckEvidence> checks) {}
