/** Which orders, and what of them, the caller reaches. */
@NullMarked
package com.azuvio.crmconnect.order.access;

import org.jspecify.annotations.NullMarked;
