/** HTTP of bank accounts, statements and their lines. */
@NullMarked
package com.azuvio.crmconnect.payment.bank.web;

import org.jspecify.annotations.NullMarked;
