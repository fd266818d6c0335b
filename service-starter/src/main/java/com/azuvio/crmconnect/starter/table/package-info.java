/** Tables as files. */
@NullMarked
package com.azuvio.crmconnect.starter.table;

import org.jspecify.annotations.NullMarked;
