/** Money that goes back to clients, decided by a second person (D15). */
@NullMarked
package com.azuvio.crmconnect.payment.refund;

import org.jspecify.annotations.NullMarked;
