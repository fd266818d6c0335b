/** Statements of our bank accounts: import, proposals with reasons, receipts made of lines (B5, rules.md §10). */
@NullMarked
package com.azuvio.crmconnect.payment.bank;

import org.jspecify.annotations.NullMarked;
