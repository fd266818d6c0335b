/** The injected clock and the company's calendar. */
@NullMarked
package com.azuvio.crmconnect.starter.time;

import org.jspecify.annotations.NullMarked;
