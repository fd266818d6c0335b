/** The list of orders over HTTP. */
@NullMarked
package com.azuvio.crmconnect.order.worklist.web;

import org.jspecify.annotations.NullMarked;
