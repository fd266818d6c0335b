@NullMarked
package com.azuvio.crmconnect.local.vies;

import org.jspecify.annotations.NullMarked;
