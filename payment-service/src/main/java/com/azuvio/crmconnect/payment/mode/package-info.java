/** How money arrives, and what must be known about it then (S15). */
@NullMarked
package com.azuvio.crmconnect.payment.mode;

import org.jspecify.annotations.NullMarked;
