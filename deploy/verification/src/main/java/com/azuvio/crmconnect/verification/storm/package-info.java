/** Many people at the money of a few clients at once, while every event is delivered again. */
@NullMarked
package com.azuvio.crmconnect.verification.storm;

import org.jspecify.annotations.NullMarked;
