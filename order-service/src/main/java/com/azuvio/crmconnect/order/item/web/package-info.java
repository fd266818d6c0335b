/** HTTP of the catalogue. */
@NullMarked
package com.azuvio.crmconnect.order.item.web;

import org.jspecify.annotations.NullMarked;
