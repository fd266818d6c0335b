/** Small differences that are given up within a limit per role: open amounts of documents, and clients' free money (D15). */
@NullMarked
package com.azuvio.crmconnect.payment.writeoff;

import org.jspecify.annotations.NullMarked;
