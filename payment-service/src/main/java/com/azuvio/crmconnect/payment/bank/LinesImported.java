package com.azuvio.crmconnect.payment.bank;

/** New lines wait to be compared with what is open. */
record LinesImported(int lines) {}
