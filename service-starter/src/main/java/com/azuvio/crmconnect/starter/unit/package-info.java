/** Units of measure. */
@NullMarked
package com.azuvio.crmconnect.starter.unit;

import org.jspecify.annotations.NullMarked;
