/** What a receipt may be meant for: suggested while it is typed, by reference, by amount, by age (S31). */
@NullMarked
package com.azuvio.crmconnect.payment.proposal;

import org.jspecify.annotations.NullMarked;
