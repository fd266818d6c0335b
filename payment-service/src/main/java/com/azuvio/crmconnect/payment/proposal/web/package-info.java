/** HTTP of the proposals. */
@NullMarked
package com.azuvio.crmconnect.payment.proposal.web;

import org.jspecify.annotations.NullMarked;
