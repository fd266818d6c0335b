/** HTTP of rejected intake messages. */
@NullMarked
package com.azuvio.crmconnect.order.intake.web;

import org.jspecify.annotations.NullMarked;
