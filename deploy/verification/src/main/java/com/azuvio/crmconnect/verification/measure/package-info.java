/** Durations, figures with their goals, and the databases of a stack, for programs that measure. */
@NullMarked
package com.azuvio.crmconnect.verification.measure;

import org.jspecify.annotations.NullMarked;
