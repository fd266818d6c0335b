@NullMarked
package com.azuvio.crmconnect.verification.sample;

import org.jspecify.annotations.NullMarked;
