/** How long receipts wait to be entered (S71). */
@NullMarked
package com.azuvio.crmconnect.payment.entrylag;

import org.jspecify.annotations.NullMarked;
