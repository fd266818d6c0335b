/** Finds out what a line of a bank statement pays, and says why (rules.md §10). Knows no database. */
@NullMarked
package com.azuvio.crmconnect.payment.bank.matching;

import org.jspecify.annotations.NullMarked;
