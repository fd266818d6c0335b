/** Sources of a client's money, what is allocated of it and what is free (S12, S62 to S65, D11). */
@NullMarked
package com.azuvio.crmconnect.payment.money;

import org.jspecify.annotations.NullMarked;
