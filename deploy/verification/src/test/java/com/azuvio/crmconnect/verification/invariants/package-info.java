@NullMarked
package com.azuvio.crmconnect.verification.invariants;

import org.jspecify.annotations.NullMarked;
