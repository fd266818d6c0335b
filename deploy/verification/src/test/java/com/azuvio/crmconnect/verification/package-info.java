@NullMarked
package com.azuvio.crmconnect.verification;

import org.jspecify.annotations.NullMarked;
