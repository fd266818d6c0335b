/** Files of account statements: CAMT.053, MT940 and CSV, read as streams, whole or not at all (B5). */
@NullMarked
package com.azuvio.crmconnect.payment.bank.format;

import org.jspecify.annotations.NullMarked;
