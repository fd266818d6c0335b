/** A small service on the starter: notes that raise events, and a handler that writes down what it applied. */
@NullMarked
package com.azuvio.crmconnect.starter.sample;

import org.jspecify.annotations.NullMarked;
