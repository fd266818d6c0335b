/** The list of orders: chips with counts, filters, sorting and the same as a file (S17, S73). */
@NullMarked
package com.azuvio.crmconnect.order.worklist;

import org.jspecify.annotations.NullMarked;
