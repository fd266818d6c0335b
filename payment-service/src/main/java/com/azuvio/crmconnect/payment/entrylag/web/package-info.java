/** HTTP of the entry lag. */
@NullMarked
package com.azuvio.crmconnect.payment.entrylag.web;

import org.jspecify.annotations.NullMarked;
