/** Money of a client that is in the system and on no document: what holds its reminders (D12, S72). */
@NullMarked
package com.azuvio.crmconnect.payment.unapplied;

import org.jspecify.annotations.NullMarked;
