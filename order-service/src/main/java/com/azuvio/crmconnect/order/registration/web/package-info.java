/** HTTP of registrations. */
@NullMarked
package com.azuvio.crmconnect.order.registration.web;

import org.jspecify.annotations.NullMarked;
