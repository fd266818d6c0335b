/** Amounts with their currency (ISO 4217). */
@NullMarked
package com.azuvio.crmconnect.starter.money;

import org.jspecify.annotations.NullMarked;
