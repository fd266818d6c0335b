@NullMarked
package com.azuvio.crmconnect.gateway.hint;

import org.jspecify.annotations.NullMarked;
